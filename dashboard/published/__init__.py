"""The site as a folder of files, for any web host: what the server says, written down."""
