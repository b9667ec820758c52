"""The command line, a module for each thing that it writes; `dashboard.__main__` joins them."""
