"""What we know: the record of the January 2022 protests, and the borders it happened in."""
