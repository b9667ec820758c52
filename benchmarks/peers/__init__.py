"""The peers: what one would otherwise build, each a small app as its own documentation has it."""
