"""What we show: the record as a page that plays it."""
