"""Translates faults of frameworks and their expressions."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

FRAMEWORK_FAULTS = {
    "expression_arguments": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the function {function}() of "{question}" has too '
        "few or too many values in its brackets.",
    ),
    "expression_choice_label": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the choices of "{question}" are rows that have no question '
        '"{name}" to take their labels from.',
    ),
    "expression_function_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the function {function}() of "{question}" is not known.',
    ),
    "expression_path_unsupported": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the expression of "{question}" uses a path that '
        "tipcoder does not support: {path}",
    ),
    "expression_pattern": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the pattern {pattern} of "{question}" is not a '
        "regular expression.",
    ),
    "expression_pattern_large": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the pattern {pattern} of "{question}" repeats too much. '
        "A part may be repeated 1,000 times, and parts within parts together not much more.",
    ),
    "expression_pattern_unsupported": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the pattern {pattern} of "{question}" looks ahead, behind or '
        "back, with (?=, (?!, (?<=, (?<! or \\1, which tipcoder does not support. Use two conditions joined by and.",
    ),
    "expression_reference_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the expression of "{question}" looks for {path}, '
        "which does not exist.",
    ),
    "expression_syntax": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the expression of "{question}" cannot be '
        'understood near "{near}".',
    ),
    "expression_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the expression of "{question}" is too long or too '
        "deeply nested ({length} characters).",
    ),
    "framework_always_valid": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": every answer to "{question}" is right, so nothing is checked.',
    ),
    "framework_begin_without_end": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: the {kind} "{name}" begins here and never ends.'
    ),
    "framework_calculation_missing": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: "{question}" has nothing to calculate.'
    ),
    "framework_choice_duplicate": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: the list "{list}" already has a choice "{name}" in row {other_row}.'
    ),
    "framework_choice_label_twice": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the list "{list}" has the label "{label}" in row '
        "{other_row} too.",
    ),
    "framework_choice_coded": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the name "{name}" of a choice has a space. Its code in workbooks is "{made}".',
    ),
    "framework_choice_name_missing": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: a choice of the list "{list}" has no name.'
    ),
    "framework_choice_name_space": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: the name "{name}" of a choice in the list "{list}" has a space.'
    ),
    "framework_choice_never_offered": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the filters of the questions never let the choice '
        '"{choice}" of the list "{list}" through.',
    ),
    "framework_choice_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the list "{list}" of "{question}" has no choice '
        '"{choice}", so this can never be met.',
    ),
    "framework_choice_without_list": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: the choice "{name}" belongs to no list, so it is never offered.'
    ),
    "framework_choices_from_rows": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: "{question}" takes its choices from earlier answers, which tipcoder '
        "does not support.",
    ),
    "framework_column_missing": QT_TRANSLATE_NOOP(
        "Messages", '{file}: the sheet "{sheet}" has no column "{column}". Its first row must name the columns.'
    ),
    "framework_column_twice": QT_TRANSLATE_NOOP(
        "Messages",
        '{file}: the sheet "{sheet}" has a column twice: "{column}" in column {place}, "{other}" in column '
        "{other_place}. Take one of them away.",
    ),
    "framework_column_unusable": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": no form can be made with a column of this name. Take it away.',
    ),
    "framework_cross_check_incomplete": QT_TRANSLATE_NOOP(
        "Messages", '{file}, sheet "{sheet}", row {row}: the cell "{column}" is empty or not usable.'
    ),
    "framework_cross_check_question": QT_TRANSLATE_NOOP(
        "Messages", '{file}, sheet "{sheet}", row {row}: the framework has no question "{question}".'
    ),
    "framework_cycle": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}, column "{column}": "{question}" depends on itself ({questions}).'
    ),
    "framework_damaged": QT_TRANSLATE_NOOP("Messages", "{file} is damaged and cannot be read."),
    "framework_empty": QT_TRANSLATE_NOOP("Messages", 'The sheet "{sheet}" has no questions.'),
    "framework_end_mismatch": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: a {kind} ends here, but the {began} "{name}" of row {begin_row} is still open.',
    ),
    "framework_end_without_begin": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: a {kind} ends here that never began.'
    ),
    "framework_entities": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} was not read: it declares entities, which no Excel file has and which can hide harmful content.",
    ),
    "framework_file_column_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: "{question}" takes its codes from the column "{column}", which {file} lacks.',
    ),
    "framework_file_column_twice": QT_TRANSLATE_NOOP("Messages", '{file}: the column "{column}" is there twice.'),
    "framework_file_empty": QT_TRANSLATE_NOOP("Messages", "{file}: the file has no row with the names of its columns."),
    "framework_file_encoding": QT_TRANSLATE_NOOP(
        "Messages", '{file}, row {row}: the file is not in UTF-8. In Excel, save it as "CSV UTF-8".'
    ),
    "framework_file_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the file {file} is not beside the workbook, and no '
        "taxonomy of that name is installed. Until it is, there are no choices.",
    ),
    "framework_file_name_missing": QT_TRANSLATE_NOOP(
        "Messages", '{file}, row {row}: the column "name" is empty: a choice needs a code.'
    ),
    "framework_file_row_long": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}, row {row}: there are more cells than columns. Put texts with a comma between quotation marks.",
    ),
    "framework_filter_column_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the list "{list}" of "{question}" has no column "{name}".',
    ),
    "framework_filter_without_choices": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": no choice of the list "{list}" can ever be offered for '
        '"{question}".',
    ),
    "framework_formula": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", from row {row} on, column "{column}": {count} {count:cell has|cells have} a formula. Its '
        "last value is used; write the text itself.",
    ),
    "framework_formula_without_value": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": this cell has a formula without a value. Write the text '
        "itself.",
    ),
    "framework_invalid": QT_TRANSLATE_NOOP("Messages", '{file}, sheet "{sheet}", row {row}: {reason}'),
    "framework_list_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the choice list "{list}" of "{question}" is not on the sheet "choices".',
    ),
    "framework_list_unused": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: no question uses the choice list "{list}".'
    ),
    "framework_macros": QT_TRANSLATE_NOOP(
        "Messages", "{file} contains macros. They are never run here; save it as .xlsx to leave them out."
    ),
    "framework_name_duplicate": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: the name "{name}" is already used in row {other_row}.'
    ),
    "framework_name_invalid": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: "{name}" cannot be a name. Names begin with a letter and have letters, '
        "digits, underscores, hyphens and full stops only.",
    ),
    "framework_name_missing": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: a row of type "{type}" has no name.'
    ),
    "framework_name_of_row": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: this note has no name and gets one from the number of its row, which '
        "changes when rows are added. Give it a name.",
    ),
    "framework_name_repeated": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: the name "{name}" is used in another group too, in row {other_row}. '
        "Neither question can move to another group later without losing its answers. Choose another name.",
    ),
    "framework_names_alike": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}: "{name}" differs from "{other}" in row {other_row} in capital letters '
        "only. Choose another name.",
    ),
    "framework_nested_too_deep": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: groups are nested more than {limit} deep.'
    ),
    "framework_never_asked": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{question}" can never be asked: no answers meet this '
        "condition together with those of the groups around it and of the questions it looks at.",
    ),
    "framework_never_valid": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}, column "{column}": no answer to "{question}" can be right.'
    ),
    "framework_not_convertible": QT_TRANSLATE_NOOP(
        "Messages", "{file} cannot be made into a form: something in it is not as XLSForm has it."
    ),
    "framework_not_a_file": QT_TRANSLATE_NOOP(
        "Messages", "{file} is a folder, a pipe or a device, and no file that can be read."
    ),
    "framework_not_a_workbook": QT_TRANSLATE_NOOP("Messages", "{file} is not an Excel workbook (.xlsx)."),
    "framework_not_written": QT_TRANSLATE_NOOP(
        "Messages",
        "The framework could not be written to {path}. Close the file if it is open in another program, or "
        "choose another folder.",
    ),
    "expression_rows_too_many": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{question}" would have {count} entries in every case. At most '
        "{limit} are possible.",
    ),
    "framework_pattern_slow": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": on some texts ODK Collect and KoboToolbox never finish with '
        "the pattern {pattern}, since it repeats what is already repeated. Write ([a-z]+ ?)+ as [a-z ]+.",
    ),
    "framework_matrix_mixed": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{question}" cannot be a column of the matrix "{group}". All '
        "questions of a matrix choose one, or all choose several, from the same list with the same choice filter.",
    ),
    "framework_null": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": nothing is ever equal to null, or different from it. For an '
        "answer that is not given, write ''.",
    ),
    "framework_privacy_loose": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": {question} is {privacy}, but it is worked out from {used}, '
        "which is {used_privacy}: with it, what must stay may leave.",
    ),
    "framework_privacy_number": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": {question} seems to ask for the number of a person or a '
        "document. Make it an identifier, so that it never leaves the country.",
    ),
    "framework_password": QT_TRANSLATE_NOOP(
        "Messages", "{file} is protected by a password. Open it in Excel, take the password off and save it again."
    ),
    "framework_reference_unknown": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}, column "{column}": there is no question "{name}".'
    ),
    "framework_remark": QT_TRANSLATE_NOOP("Messages", '{file}, sheet "{sheet}", row {row}: {reason}'),
    "framework_required_never": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}, column "{column}": "{question}" is required, but nobody can answer it.'
    ),
    "framework_search_unsupported": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{question}" takes its choices from search() in a file, '
        "which tipcoder cannot do. Use select_one_from_file.",
    ),
    "framework_sheet_ignored": QT_TRANSLATE_NOOP("Messages", '{file}: the sheet "{sheet}" is not used in tipcoder.'),
    "framework_sheet_missing": QT_TRANSLATE_NOOP("Messages", '{file} has no sheet "{sheet}".'),
    "framework_sheet_twice": QT_TRANSLATE_NOOP("Messages", '{file} has two sheets "{sheet}". Take one of them away.'),
    "framework_smart_quotes": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": typographic quotation marks are read as plain ones. '
        "Type plain ones.",
    ),
    "framework_source_incomplete": QT_TRANSLATE_NOOP(
        "Messages", '{file}, {table} {number} ({name}): "{key}" is missing.'
    ),
    "framework_source_key_unknown": QT_TRANSLATE_NOOP(
        "Messages", '{file}, {table} {number} ({name}): "{key}" is not known here. Check the spelling.'
    ),
    "framework_source_language_unknown": QT_TRANSLATE_NOOP(
        "Messages", '{file}, {table} {number} ({name}): "{language}" is not a known language code.'
    ),
    "framework_source_syntax": QT_TRANSLATE_NOOP(
        "Messages", "The framework source {file} is not valid TOML: {problem}"
    ),
    "framework_source_unreadable": QT_TRANSLATE_NOOP("Messages", "The framework source {file} cannot be read."),
    "framework_source_value": QT_TRANSLATE_NOOP(
        "Messages", '{file}, {table} {number} ({name}): "{key}" must be a text in quotation marks.'
    ),
    "framework_text_long": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the text has {length} characters; more than {limit} '
        "are hard to read in the window.",
    ),
    "framework_texts_missing": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", from row {row} on, column "{column}": {count} {count:text is|texts are} missing in '
        "{language}; another language is shown there.",
    ),
    "framework_least_misplaced": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{name}" is no roster to which a person adds entries, so '
        "there is no least number of them.",
    ),
    "framework_least_value": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": the least number of entries of "{roster}" is a whole number '
        'from 0 to {limit}, not "{value}".',
    ),
    "framework_tip_value": QT_TRANSLATE_NOOP(
        "Messages",
        'Sheet "{sheet}", row {row}, column "{column}": "{value}" is not allowed for "{question}". Allowed: {allowed}.',
    ),
    "framework_too_large": QT_TRANSLATE_NOOP(
        "Messages", "{file} is too large for a framework. Delete sheets, pictures and empty rows that are not needed."
    ),
    "framework_too_many": QT_TRANSLATE_NOOP(
        "Messages",
        '{file}: the sheet "{sheet}" still goes on in row {row}; that is more than a framework can have. Delete '
        "what is not needed, and keep very long lists in a file of their own (select_one_from_file).",
    ),
    "framework_trigger": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: "{question}" uses a trigger, which tipcoder does not support yet.'
    ),
    "framework_type_missing": QT_TRANSLATE_NOOP("Messages", 'Sheet "{sheet}", row {row}: "{name}" has no type.'),
    "framework_type_unknown": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: the type "{type}" of "{question}" is not known. Is it misspelt?'
    ),
    "framework_type_unsupported": QT_TRANSLATE_NOOP(
        "Messages", 'Sheet "{sheet}", row {row}: the type "{type}" of "{question}" cannot be used in tipcoder.'
    ),
    "framework_unknown": QT_TRANSLATE_NOOP("Messages", 'There is no framework "{name}". Known: {known}.'),
    "framework_unreadable": QT_TRANSLATE_NOOP("Messages", "{file} cannot be opened: {reason}."),
    "steps_unreadable": QT_TRANSLATE_NOOP(
        "Messages", '{file} is not a JSON list of steps. A step is a list such as ["set", "/data/group/name", "value"].'
    ),
}
