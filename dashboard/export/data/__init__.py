"""The record as files: tables, shapes, a spreadsheet, a package. Functions from an Atlas to bytes.

No file holds an hour, an address or a machine's name, so that the same record gives the same
bytes wherever they are written.
"""
