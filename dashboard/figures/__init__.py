"""A View as figures: the poster's SVG and plotly's dictionaries."""
