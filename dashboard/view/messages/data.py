"""The texts of the page of the data, and of what stands in the files themselves."""

from __future__ import annotations

from collections.abc import Mapping

DATA: Mapping[str, str] = {
    "as-data": "Data",
    "data-document": "Data · Qantar",
    "data-description": (
        "The record to take along: every table as CSV, GeoJSON, Parquet and spreadsheet, with "
        "licence, version and how to cite."
    ),
    "data-title": "Data",
    "data-lead": (
        "Everything that the map and the tables show, to keep, to calculate with and to cite. An "
        "event is something that happened; a figure is what somebody said. What is empty is "
        "unknown, never zero."
    ),
    "data-whole": "The whole record",
    "data-zip": "Data Package",
    "data-zip-text": (
        "Every table as CSV, the borders and the lessons, licences, changes and how to cite, "
        "described by datapackage.json for other programs."
    ),
    "data-xlsx": "Spreadsheet",
    "data-xlsx-text": (
        "One sheet a table, for Excel, LibreOffice or Google Sheets; the first sheet says what "
        "each column means."
    ),
    "data-tables": "Table by table",
    "data-head-table": "Table",
    "data-head-rows": "Rows",
    "data-head-files": "Files",
    "data-others": "What they rest on",
    "data-note": "Columns, licence",
    "data-size": "{size} MB",
    "data-table-regions": "A first-level unit as it stood in January 2022, with its shape.",
    "data-table-sites": "A place with coordinates, and the region that it lay in.",
    "data-table-kinds": "A kind of event, and the family that it is drawn with.",
    "data-table-events": "Something that happened at a site, in a region or in the country.",
    "data-table-measures": "What a figure counts, defined in a line.",
    "data-table-groups": "Whom a figure counts: everyone, security forces, children and others.",
    "data-table-claimants": "Who says figures, and what kind of voice that is.",
    "data-table-claims": (
        "One claimant's figure for one measure, group, place and period, said on one day, and "
        "what became of it."
    ),
    "data-table-sources": "A page: who published it, when, and who stands behind it.",
    "data-table-checks": (
        "A statement of the article that the project began from, held against other sources."
    ),
    "data-table-moments": "A sentence that says what a day is about, and what it rests on.",
    "data-table-searches": "Something that was looked for and not found.",
    "data-table-changes": "A cell that was corrected or a row that was added, and why.",
    "data-table-translations": "The state of a row's Kazakh and Russian texts.",
    "data-table-lineage": "What became of an item of the first research.",
    "data-part": "Only a part",
    "data-part-text": (
        "Choose rows in one of the tables: the links above its rows download what it shows. The "
        "same keys can be written behind the address of a file of events, figures, sources, sites "
        "or regions. A file whose address asks for something that is not understood is refused, "
        "so that it never holds more than was asked for."
    ),
    "data-part-tables": "Choose rows in the tables",
    "data-part-example": "The withdrawn figures of deaths, as CSV:",
    "data-keys": "What chooses rows",
    "data-head-key": "Key",
    "data-head-chooses": "Chooses by",
    "data-head-values": "Values",
    "data-key-source": "Source that is cited",
    "data-key-only": "Only where sources disagree, or with two independent origins or more",
    "data-value-place": "the id of a site or of a region",
    "data-value-kind": "the id of a kind of event; of sources:",
    "data-value-measure": "the id of a measure, such as injured; deaths for killed",
    "data-value-source": "the id of a source that is cited",
    "data-value-day": "a day such as 2022-01-05",
    "data-value-words": "words that must all occur",
    "data-value-sort": "a column of the table page; with a hyphen before it downwards",
    "data-ground": "What stands where",
    "data-ground-text": (
        "In GeoJSON and GeoParquet an event or figure of a site is a point, and one of a region "
        "has the region's whole shape. One of the whole country, or of an area that is no unit, "
        "has no geometry: nothing is pinned to a city that is not known to belong there. The "
        "column “place_kind” says which it is. Coordinates are those of settlements, longitude "
        "and latitude in degrees (WGS 84). The shape of Shymkent is a stand-in for its border."
    ),
    "data-addresses-text": (
        "An address that names the version answers that version, byte by byte, or says that "
        "another one is served. Cite it. The same address without the version answers the "
        "current one; its ETag tells whether anything has changed."
    ),
    "data-this": "This version:",
    "data-cells": "For programs and for spreadsheets",
    "data-cells-text": (
        "CSV is the record as it is written: UTF-8 without a byte order mark, commas, a date as "
        "far as it is known (2022-01-05, 2022-01 or 2022), several ids parted by a space, several "
        "words by a semicolon. Nothing is put before a cell that begins with =, +, - or @, so "
        "nothing is changed; a spreadsheet might calculate with it. For spreadsheets there is "
        "xlsx, where no cell is a formula, an id is a text, and only a whole date is a date."
    ),
    "data-cite-head": "How to cite",
    "data-licences": "Licences",
    "data-columns": "Columns",
    "about-data": "The record as files",
    # above the rows of a table page
    "data-download": "Download",
    "data-download-of": "Download: {table}, {format}",
    # what is refused, and what is not here
    "data-choice": "“{value}” is no choice for {key}.",
    "data-date": "“{value}” is no date.",
    "data-place": "There is no place “{value}” in the record.",
    "data-key": "“{key}” chooses no rows of {file}. What does: {keys}.",
    "data-key-whole": "“{key}” chooses nothing here: {file} is always whole.",
    "data-twice": "“{key}” stands in the address more than once.",
    "data-refused-document": "Not understood · Qantar",
    "data-refused-description": "The address of this file asks for something not understood.",
    "data-refused-title": "This file was not written",
    "data-refused-text": (
        "Its address asks for something that is not understood. The file would hold more than "
        "was asked for, so there is none:"
    ),
    "data-other-document": "Another version · Qantar",
    "data-other-description": "The version that this address names is not the one served here.",
    "data-other-title": "Another version is served here",
    "data-other-text": (
        "The address asks for version {asked}. What is served here is version {tag}: {version}."
    ),
    "data-other-way": "The same in the version that is served:",
    "data-back": "All files",
    # in the files themselves
    "data-cite": "{author}: {title}. {version}, CC BY 4.0.",
    "data-cite-figures": (
        "Cite a figure with its claimant and the day on which it was said, and the source itself "
        "where you can: the figures are theirs."
    ),
    "data-licence-record": (
        "The record: Creative Commons Attribution 4.0 International (CC BY 4.0), {url}"
    ),
    "data-licence-shapes": (
        "The shapes of regions: Open Database License 1.0 (ODbL 1.0), © OpenStreetMap "
        "contributors, made with Natural Earth and GeoNames, {url}"
    ),
    "data-version-label": "Version",
    "data-selection-label": "Only rows chosen by",
    "data-row-label": "One row is",
    "data-rows-label": "Rows",
    "data-sheet": "About",
    "data-head-sheet": "Sheet",
    "data-head-column": "Column",
    "data-head-meaning": "Meaning (in English)",
    "data-head-what": "One row is",
    "data-notes": "Notes",
    "data-note-empty": "What is empty is unknown, never zero.",
    "data-note-dates": (
        "A date whose day is known is a date; one that is known only to the month or the year "
        "is a text such as 2022-01."
    ),
    "data-note-lists": "Several ids are parted by a space, several words by a semicolon.",
    "data-note-long": "[cut here, for a cell of a spreadsheet holds no more; whole in the CSV]",
    "data-note-ground": (
        "The geometry is a point for a site and the whole shape for a region; what is about the "
        "whole country, or an area that is no unit, has none."
    ),
    "data-readme-files": "What is here",
    "data-readme-package": "describes all of it to other programs (Data Package, version 2)",
    "data-readme-tables": "one CSV file a table, one row a record",
    "data-readme-borders": (
        "GeoJSON, and beside each file where it comes from and under which licence"
    ),
    "data-readme-scenes": "the lessons, one YAML file each",
    "data-readme-changes": "every correction and every row that was added, and why",
    "data-readme-cite": "for reference managers",
    "data-readme-licence": "the licences of the record and of the borders",
}
