"""A lesson as a deck of slides (`.pptx`): maps of native shapes, charts with their data, notes."""
