"""Translates faults of taxonomies and their terms."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TAXONOMY_FAULTS = {
    "taxonomy_circle_cut": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the term "{term}" lies under itself ({path}), so "{parent}" is not its broader term.'
    ),
    "taxonomy_code_changed": QT_TRANSLATE_NOOP(
        "Messages", '{where}: "{original}" cannot be a code, so "{term}" was made of it.'
    ),
    "taxonomy_code_missing": QT_TRANSLATE_NOOP("Messages", "{where}: the code is missing."),
    "taxonomy_code_twice": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the code "{term}" is there twice. A code stands for one term.'
    ),
    "taxonomy_code_wrong": QT_TRANSLATE_NOOP(
        "Messages", '{where}: "{value}" is not a code. Codes have small letters, digits and _, or capitals only.'
    ),
    "taxonomy_codes_freed": QT_TRANSLATE_NOOP(
        "Messages", "{where}: {count} terms would have had the code of another term and got one with a number: {terms}"
    ),
    "taxonomy_codes_made": QT_TRANSLATE_NOOP(
        "Messages",
        "{where}: {count} {count:code was|codes were} made of the names of the terms. Keep the file that you export "
        "from here: its codes stay.",
    ),
    "taxonomy_collections_left_out": QT_TRANSLATE_NOOP(
        "Messages", "{where}: {count} {count:collection was|collections were} left out; their concepts were read."
    ),
    "taxonomy_column_language": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the column does not say its language; it was read as "{language}".'
    ),
    "taxonomy_context_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        "{where} was not read: its context stands elsewhere ({address}), and nothing is fetched from the network.",
    ),
    "taxonomy_cycle": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the term "{term}" lies under itself ({path}). Give one of them another broader term.'
    ),
    "taxonomy_damaged": QT_TRANSLATE_NOOP(
        "Messages", "{where} is damaged, protected by a password or not what its ending says, and cannot be read."
    ),
    "taxonomy_date_wrong": QT_TRANSLATE_NOOP(
        "Messages", '{where}, {term}, {key}: "{value}" is not a date. Write 2013-05-01, 2013-05 or 2013.'
    ),
    "taxonomy_empty": QT_TRANSLATE_NOOP("Messages", "{where}: {taxonomy} has no terms and was left out."),
    "taxonomy_encoding": QT_TRANSLATE_NOOP(
        "Messages", '{where} is not in UTF-8 or UTF-16. In Excel, save it as "CSV UTF-8".'
    ),
    "taxonomy_entities": QT_TRANSLATE_NOOP(
        "Messages", "{where} was not read: it declares entities that can hide harmful content."
    ),
    "taxonomy_file_large": QT_TRANSLATE_NOOP(
        "Messages", "{where} was not read: it is larger than {megabytes} MB, or would be when unpacked."
    ),
    "taxonomy_many_terms": QT_TRANSLATE_NOOP(
        "Messages", "{where} was not read: it has more terms, or more about them, than {count} terms can need."
    ),
    "taxonomy_file_unreadable": QT_TRANSLATE_NOOP("Messages", "{where} cannot be read."),
    "taxonomy_format_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{where}: files of this kind are not known. Known endings: {endings}"
    ),
    "taxonomy_header_missing": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: no row names the columns. One of them must be called "code", another for example '
        '"label::English (en)".',
    ),
    "taxonomy_label_missing": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the term "{term}" has no label in any language; its code is shown.'
    ),
    "taxonomy_label_twice": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: "{term}" has several labels in the language "{language}". "{kept}" was kept, "{other}" '
        "became alternatives.",
    ),
    "taxonomy_language_missing": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: {count} {count:text does|texts do} not say their language; they were read as "{language}".',
    ),
    "taxonomy_language_unknown": QT_TRANSLATE_NOOP(
        "Messages", '{where}, {term}, {key}: "{language}" is not a known language code.'
    ),
    "taxonomy_not_installed": QT_TRANSLATE_NOOP(
        "Messages", "The taxonomy {taxonomy} is not installed in this project."
    ),
    "taxonomy_notations_several": QT_TRANSLATE_NOOP(
        "Messages", '{where}: "{term}" has more notations, which were left out: {others}'
    ),
    "taxonomy_nothing_found": QT_TRANSLATE_NOOP("Messages", "{where}: no terms were found."),
    "taxonomy_parent_elsewhere": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the broader term of "{term}" is not in the file; {parent} was kept as a mapping.'
    ),
    "taxonomy_parent_later": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the term "{term}" stands before its broader term "{parent}". Put it after that one.'
    ),
    "taxonomy_parent_unknown": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the broader term "{parent}" of "{term}" is not in this taxonomy.'
    ),
    "taxonomy_parents_several": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: "{term}" has several broader terms. "{kept}" was kept, the others became mappings: {others}',
    ),
    "taxonomy_property_left_out": QT_TRANSLATE_NOOP("Messages", "{where}: {property} was left out ({count} times)."),
    "taxonomy_property_unknown": QT_TRANSLATE_NOOP("Messages", '{where}: "{value}" is not a property of a taxonomy.'),
    "taxonomy_rdf_syntax": QT_TRANSLATE_NOOP("Messages", "{where} cannot be understood: {problem}"),
    "taxonomy_replacement_cycle": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the term "{term}" is replaced by itself ({path}).'
    ),
    "taxonomy_replacement_elsewhere": QT_TRANSLATE_NOOP(
        "Messages", '{where}: {replacement}, which replaces "{term}", is not in the file and was left out.'
    ),
    "taxonomy_replacement_unknown": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the term "{replacement}", which replaces "{term}", is not in this taxonomy.'
    ),
    "taxonomy_scheme_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}: the term "{term}" is mapped to the scheme "{scheme}", which is not among the schemes of the '
        "taxonomy.",
    ),
    "taxonomy_sets_left_out": QT_TRANSLATE_NOOP(
        "Messages", "{where}: {count} {count:set of codes was|sets of codes were} left out."
    ),
    "taxonomy_sheet_left_out": QT_TRANSLATE_NOOP(
        "Messages", '{where}: the sheet "{sheet}" was left out, since no row names the columns of terms.'
    ),
    "taxonomy_source_id": QT_TRANSLATE_NOOP("Messages", '{where}: the id "{value}" must be the name of the file.'),
    "taxonomy_source_incomplete": QT_TRANSLATE_NOOP("Messages", '{where}, {term}: "{key}" is missing.'),
    "taxonomy_source_key_unknown": QT_TRANSLATE_NOOP(
        "Messages", '{where}, {term}: "{key}" is not known here. Check the spelling.'
    ),
    "taxonomy_source_list": QT_TRANSLATE_NOOP(
        "Messages", '{where}, {term}: "{key}" must be a list of texts in quotation marks, none of them empty.'
    ),
    "taxonomy_source_syntax": QT_TRANSLATE_NOOP("Messages", "The taxonomy {where} is not valid TOML: {problem}"),
    "taxonomy_source_value": QT_TRANSLATE_NOOP(
        "Messages",
        '{where}, {term}: "{key}" is not of the kind that belongs there (a text in quotation marks, or a table).',
    ),
    "taxonomy_source_value_unknown": QT_TRANSLATE_NOOP(
        "Messages", '{where}, {term}: "{value}" is not a value that "{key}" can have.'
    ),
    "taxonomy_text_long": QT_TRANSLATE_NOOP(
        "Messages",
        '{where} was not written: a text of "{term}" is too long for a cell of Excel. Choose another kind of file.',
    ),
    "taxonomy_twice": QT_TRANSLATE_NOOP(
        "Messages", "{where}: the taxonomy {taxonomy} is there twice. Leave one of the two out."
    ),
    "taxonomy_unknown": QT_TRANSLATE_NOOP(
        "Messages", "No taxonomy of the name {name} ships with the program. There are: {known}"
    ),
    "taxonomy_value_unknown": QT_TRANSLATE_NOOP(
        "Messages", '{where}: "{value}" is not a value that this column can have.'
    ),
    "term_has_narrower": QT_TRANSLATE_NOOP(
        "Messages", 'Other terms stand under "{term}". Take them back first, or put them elsewhere.'
    ),
    "term_in_use": QT_TRANSLATE_NOOP(
        "Messages",
        '"{term}" is used by answers: {answers}, in cases: {cases}. Choose another term there first, or merge this '
        "one into another.",
    ),
    "term_known": QT_TRANSLATE_NOOP(
        "Messages", 'The taxonomy already has a term "{label}". Choose that one, or give yours another label.'
    ),
    "term_label_missing": QT_TRANSLATE_NOOP("Messages", "Write what the new term is called."),
    "term_merge_target": QT_TRANSLATE_NOOP(
        "Messages", 'Nothing can be merged into "{term}". Choose a term that is in use and is another one.'
    ),
}
