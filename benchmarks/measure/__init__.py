"""What is measured, and how: each the same for every contender."""
