"""The page with a server: the only folder that runs a Dash app."""
