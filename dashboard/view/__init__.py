"""A scene answered: every word and number on screen, as plain data."""
