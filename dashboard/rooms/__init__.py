"""A View as trees of components, one file a room."""
