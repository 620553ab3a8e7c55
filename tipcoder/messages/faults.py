"""Translates faults of projects, cases, judgments, workbooks, files and servers."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

FAULTS = {
    "answer_term_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "{answers} {answers:answer|answers} in {cases} {cases:case has|cases have} the term {term}, which the "
        "taxonomy {taxonomy} has not: it is not shown or counted. Install a version of the taxonomy that has it.",
    ),
    "backup_failed": QT_TRANSLATE_NOOP(
        "Messages", "The backup could not be written to {path}. Is there enough space, and may you write there?"
    ),
    "case_answer_doubtful": QT_TRANSLATE_NOOP("Messages", "Case {case}, {place}: is this right? {message}"),
    "case_answer_missing": QT_TRANSLATE_NOOP("Messages", "Case {case}, {place}: no answer yet."),
    "case_answer_wrong": QT_TRANSLATE_NOOP("Messages", "Case {case}, {place}: the answer cannot be right. {message}"),
    "effect_twice": QT_TRANSLATE_NOOP("Messages", "Case {case}, {place}: two effects of one decision. {message}"),
    "ladder_contradicts_final": QT_TRANSLATE_NOOP("Messages", "Case {case}, {place}: is this outcome right? {message}"),
    "order_contradicts_dates": QT_TRANSLATE_NOOP(
        "Messages", "Case {case}, {place}: the numbers and the dates tell different orders."
    ),
    "order_gap": QT_TRANSLATE_NOOP("Messages", "Case {case}, {place}: the numbers do not run from 1 without a gap."),
    "order_twice": QT_TRANSLATE_NOOP("Messages", "Case {case}, {place}: the same number twice. {message}"),
    "case_entry_due": QT_TRANSLATE_NOOP(
        "Messages", "Case {case}, {place}: the answers show it, and it is not entered. {entry}"
    ),
    "case_delivered": QT_TRANSLATE_NOOP(
        "Messages",
        "This case was delivered by its country ({country}) and is only read here. It is corrected there and "
        "delivered again.",
    ),
    "case_evidence_missing": QT_TRANSLATE_NOOP(
        "Messages", "Case {case}, {place}: mark the passage of the judgment that proves the answer."
    ),
    "case_not_found": QT_TRANSLATE_NOOP("Messages", "The project has no case {case}."),
    "case_without_judgment": QT_TRANSLATE_NOOP("Messages", "Case {case} has no judgment yet."),
    "coder_not_found": QT_TRANSLATE_NOOP("Messages", "Nobody with the code {coder} codes in this project."),
    "demo_exists": QT_TRANSLATE_NOOP(
        "Messages",
        "{folder} already holds {file}, which the demo did not make or in which somebody has worked. Choose "
        "another folder with --into.",
    ),
    "release_passed_over": QT_TRANSLATE_NOOP(
        "Messages",
        "Something was published since, and not compared with this edition: that it reached nobody can no longer be "
        "taken back.",
    ),
    "roster_has_rows": QT_TRANSLATE_NOOP(
        "Messages", "There are entries here ({count}). “None in this judgment” can be said once they are deleted."
    ),
    "roster_needs_rows": QT_TRANSLATE_NOOP(
        "Messages", "“None in this judgment” cannot be said here: there must be entries, {count} at least."
    ),
    "rows_too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "This number asks for too many entries. At most {limit} are possible in one list, and {total} in one case. "
        "Nothing was changed; enter a smaller number.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "The disk is full. What you did last was not saved; everything before is. Free some space and try again.",
    ),
    "file_ending": QT_TRANSLATE_NOOP("Messages", "{path} was not written: the name of this file must end in {ending}."),
    "findings_framework": QT_TRANSLATE_NOOP(
        "Messages",
        "Findings are counted from the questions of the framework tip_case_law_see. This project is coded by "
        "{framework}, which asks none of them.",
    ),
    "pairing_settled": QT_TRANSLATE_NOOP(
        "Messages", "The case is settled: its pairs of entries stay as they are, and so do the figures of agreement."
    ),
    "settling_file_choice": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {line}: a proposal is a, b, both or not_settled, not “{value}”. Nothing was settled."
    ),
    "settling_file_other": QT_TRANSLATE_NOOP(
        "Messages", "{file} has no differences of this project, or is no settling file. Nothing was settled."
    ),
    "settling_file_reason": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {line}: “{value}” is none of the reasons of the list. Nothing was settled."
    ),
    "settling_file_twice": QT_TRANSLATE_NOOP(
        "Messages", "{file}, row {line}: this difference stands in the file twice. Nothing was settled."
    ),
    "settling_left": QT_TRANSLATE_NOOP(
        "Messages", "{count} {count:difference is|differences are} still to be settled before the case is settled."
    ),
    "settling_no_union": QT_TRANSLATE_NOOP(
        "Messages", "Both answers can be taken only where several terms may be chosen and both sides chose some."
    ),
    "coding_submitted": QT_TRANSLATE_NOOP("Messages", "This coding is submitted. Reopen it to change something."),
    "settling_not_submitted": QT_TRANSLATE_NOOP(
        "Messages", "{coder} has not submitted the coding of this case yet. Both are settled only after both are."
    ),
    "reviewer_missing": QT_TRANSLATE_NOOP("Messages", "Enter the code of the reviewer."),
    "reviewer_coded": QT_TRANSLATE_NOOP(
        "Messages", "{coder} coded this case. A reviewer is somebody who is neither of the two coders."
    ),
    "settling_note_missing": QT_TRANSLATE_NOOP("Messages", "Say in a sentence what is not settled, for the reviewer."),
    "settling_one_coding": QT_TRANSLATE_NOOP("Messages", "Nobody has coded this case a second time yet."),
    "settling_reason_missing": QT_TRANSLATE_NOOP("Messages", "Choose why the two of you read this differently."),
    "settling_rows_apart": QT_TRANSLATE_NOOP(
        "Messages", "Two entries are joined only if each is of another side and both are of the same list."
    ),
    "finding_open": QT_TRANSLATE_NOOP("Messages", "{id}: case {case}, {question}: {words} ({sign})"),
    "text_open": QT_TRANSLATE_NOOP("Messages", "{id}: case {case}, {question}: {words}"),
    "export_regional": QT_TRANSLATE_NOOP(
        "Messages",
        "This is a regional project: it leaves as the regional workbook that consolidating writes. Consolidate again, "
        "with any of its deliveries.",
    ),
    "small_cells_open": QT_TRANSLATE_NOOP(
        "Messages",
        "{roster}: {persons} in all. {unique} can be recognised by anybody who knows this of them: {questions}. {few} "
        "more are among fewer than {k} alike. With the numbers that leave, {unique_by_numbers} can be recognised.",
    ),
    "attribute_unknown": QT_TRANSLATE_NOOP(
        "Messages", "Nobody is recognised by the question {name}. It may be one of these: {known}."
    ),
    "attribute_not_general": QT_TRANSLATE_NOOP(
        "Messages", "The question {name} cannot be made more general, only left out. These can be: {known}."
    ),
    "finding_unknown": QT_TRANSLATE_NOOP(
        "Messages", "There is no finding and no text with the id {id}. The answer may have been changed."
    ),
    "release_reason_missing": QT_TRANSLATE_NOOP(
        "Messages", "Say why it reached nobody: the reason stays in the list of what left."
    ),
    "release_unknown": QT_TRANSLATE_NOOP(
        "Messages", "Nothing that left has the id {id}. `tipcoder released` lists what left, with the ids."
    ),
    "release_withdrawn": QT_TRANSLATE_NOOP(
        "Messages", "Of the release {id} it was said before that it reached nobody."
    ),
    "release_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "This project is open to read only. What is public is recorded in it, as later editions are compared with it: "
        "nothing public can be written. Restore a backup, and publish from that.",
    ),
    "file_held": QT_TRANSLATE_NOOP(
        "Messages",
        "Another program holds the file {file} at the moment: a virus scanner, a synchronisation or a viewer. Try "
        "again in a minute, or close it there. Nothing was lost.",
    ),
    "path_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "The path {path} is too long for this computer. Move the project into a folder nearer to the drive's root.",
    ),
    "name_reserved": QT_TRANSLATE_NOOP("Messages", "Windows keeps the name {name} for itself. Choose another one."),
    "folder_read_only": QT_TRANSLATE_NOOP("Messages", "Nothing can be saved in the folder {path}. Choose another one."),
    "judgment_damaged": QT_TRANSLATE_NOOP(
        "Messages", "{file} is damaged, or is not what its name says. Open it in its own program and save it again."
    ),
    "folder_without_judgments": QT_TRANSLATE_NOOP(
        "Messages", "There is no judgment in the folder {folder}. Files of these kinds can be read: {kinds}."
    ),
    "judgment_elsewhere": QT_TRANSLATE_NOOP("Messages", "{file} is a judgment of case {case} already."),
    "judgment_empty": QT_TRANSLATE_NOOP("Messages", "{file} is empty."),
    "judgment_without_text": QT_TRANSLATE_NOOP("Messages", "{file} has no text layer: read it by OCR first."),
    "guided_country_unknown": QT_TRANSLATE_NOOP(
        "Messages", "Which country the judgment is of cannot be told by its court or language. Say it with --country."
    ),
    "judgment_exists": QT_TRANSLATE_NOOP("Messages", "This file is in the case already, as {name}."),
    "judgment_form": QT_TRANSLATE_NOOP(
        "Messages", "{file} is a form that only few programs show (XFA). Print it to a PDF there, and add that one."
    ),
    "judgment_kind_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{file} is of a kind that cannot be read. Save it as one of {kinds} and add it again."
    ),
    "judgment_not_readable": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} cannot be opened. Close it if another program has it open, and check that it is still there.",
    ),
    "judgment_not_text": QT_TRANSLATE_NOOP("Messages", "{file} is not a text file, though its name says so."),
    "judgment_picture": QT_TRANSLATE_NOOP(
        "Messages", "{file} is a picture of a kind that cannot be read. Save it as JPEG, PNG or TIFF and add that one."
    ),
    "judgment_protected": QT_TRANSLATE_NOOP(
        "Messages", "{file} is protected with a password. Save a copy without it and add that one."
    ),
    "judgment_portfolio": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is a collection of files (a PDF portfolio). Open it, save the judgment from it, and add that one.",
    ),
    "judgment_proves": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} was not removed: {count} {count:passage in it proves|passages in it prove} answers. Replace it with "
        "another file, or take the passages away first.",
    ),
    "judgment_too_large": QT_TRANSLATE_NOOP(
        "Messages", "{file} is larger than {limit} MB. Divide it, or save it with smaller pictures."
    ),
    "judgment_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} has far more text than a judgment. Save the part that you need as a file of its own and add that one.",
    ),
    "judgment_too_many_pages": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} has {pages} pages; up to {limit} can be read. Save the part that you need as a file of its own.",
    ),
    "judgment_too_slow": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} takes too long to read. Open it in its own program, save it again (or print it to a PDF), and add that "
        "one.",
    ),
    "judgment_unsafe": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} holds instructions that no judgment needs (XML entities) and was not read. Open it in its own program "
        "and save it again.",
    ),
    "judgment_word_95": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} was written by a Word older than that of 1997. Open it in Word or LibreOffice, save it as .docx, and "
        "add that one.",
    ),
    "backups_not_rekeyed": QT_TRANSLATE_NOOP(
        "Messages",
        "{count} {count:backup|backups} could not be changed and still {count:opens|open} with the old passphrase, "
        "{file} among them.",
    ),
    "not_a_project": QT_TRANSLATE_NOOP("Messages", "{path} is not a tipcoder project."),
    "passphrase_empty": QT_TRANSLATE_NOOP("Messages", "Please choose a passphrase."),
    "passphrase_weak": QT_TRANSLATE_NOOP(
        "Messages",
        "This passphrase is easy to guess. Take at least {least} characters, best four words that do not belong "
        "together.",
    ),
    "passphrase_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "This passphrase does not open the project. Check capital letters and the keyboard's language. If you "
        "are sure that it is right, the file may be damaged at its very beginning: open a backup instead.",
    ),
    "project_busy": QT_TRANSLATE_NOOP(
        "Messages", "Another program is using {path} at this moment (a backup or a virus scanner). Please try again."
    ),
    "project_changed_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} was replaced by another copy, or changed from elsewhere, while it was open here. Nothing more was "
        "saved in it.",
    ),
    "project_conflict_copy": QT_TRANSLATE_NOOP(
        "Messages",
        "Beside this project lies {file}: a copy that a synchronised folder made because two computers wrote to the "
        "project. Some answers may be in that copy alone. Open it too, and keep one of the two elsewhere.",
    ),
    "project_damaged": QT_TRANSLATE_NOOP(
        "Messages", "{path} is damaged. Nothing was changed. Open a backup, or open it to read only."
    ),
    "target_is_source": QT_TRANSLATE_NOOP("Messages", "{path} is one of the files to be read. Choose another name."),
    "project_exists": QT_TRANSLATE_NOOP("Messages", "{path} exists already. Choose another name."),
    "project_folder_missing": QT_TRANSLATE_NOOP("Messages", "There is no folder {path}."),
    "project_is_locked": QT_TRANSLATE_NOOP("Messages", "{path} is locked. Unlock it with its passphrase."),
    "project_locked": QT_TRANSLATE_NOOP(
        "Messages", "This project is open already: {who} on {computer}, since {since}."
    ),
    "project_locked_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        "{who} may be working on this project on another computer ({computer}, since {since}). Open it only if "
        "you are sure that it is closed there.",
    ),
    "project_opened_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} is damaged and was opened to read only. What can be read of it is used. Restore a backup to go on "
        "working.",
    ),
    "project_framework_shipped": QT_TRANSLATE_NOOP(
        "Messages",
        "The framework {framework} {version} could not be read. The same one ships with the program and is used.",
    ),
    "project_framework_from_backup": QT_TRANSLATE_NOOP(
        "Messages",
        "The framework {framework} {version} could not be read. The same one from the backup {backup} is used.",
    ),
    "project_framework_alike": QT_TRANSLATE_NOOP(
        "Messages",
        "The framework {framework} {version} could not be read. Another one of this name and version is used; its "
        "questions may differ.",
    ),
    "project_framework_workbook_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The workbook of the framework {framework} {version} could not be read. Its questions were read."
    ),
    "project_answers_unreadable": QT_TRANSLATE_NOOP("Messages", "Some cases, entries or answers could not be read."),
    "project_judgments_unreadable": QT_TRANSLATE_NOOP("Messages", "Some judgments or their pages could not be read."),
    "project_evidence_unreadable": QT_TRANSLATE_NOOP("Messages", "Some evidence could not be read."),
    "project_remarks_unreadable": QT_TRANSLATE_NOOP("Messages", "Some remarks could not be read."),
    "project_history_unreadable": QT_TRANSLATE_NOOP("Messages", "Part of the history could not be read."),
    "project_taxonomies_unreadable": QT_TRANSLATE_NOOP("Messages", "Some terms could not be read."),
    "project_rest_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "Some of what does not belong to a case could not be read (exports, reviews, deliveries)."
    ),
    "project_not_kept": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no backup of {path} from which what this window holds could be made again. Leave the window open, "
        "put the file back as it was, and try again.",
    ),
    "project_missing": QT_TRANSLATE_NOOP(
        "Messages", "There is no file {path}. It may have been moved or renamed, or its drive is not connected."
    ),
    "project_newer": QT_TRANSLATE_NOOP(
        "Messages", "{path} was saved by a newer version of tipcoder. Install that version to open it."
    ),
    "project_older_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} comes from an earlier version of tipcoder and must be brought up to date first. Copy it to a "
        "folder in which you may write, and open it there.",
    ),
    "project_read_only": QT_TRANSLATE_NOOP(
        "Messages", "{path} cannot be changed: it is open to read only, or the file or its folder is write-protected."
    ),
    "project_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} cannot be read or written. Its drive or network may have been disconnected, or you may not be "
        "allowed to open it.",
    ),
    "project_unsound": QT_TRANSLATE_NOOP(
        "Messages",
        "The project file is not sound: {fault}. Restore the last backup, and keep this file for whoever mends it.",
    ),
    "project_upgrade_failed": QT_TRANSLATE_NOOP(
        "Messages", "{path} could not be brought up to date. It is as it was. A backup is at {backup}."
    ),
    "recognition_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Tesseract could not be used. Nothing was changed. Install it again, with the data of your language.",
    ),
    "recognition_slow": QT_TRANSLATE_NOOP("Messages", "Recognising the text of a page took too long."),
    "recovery_key_mistyped": QT_TRANSLATE_NOOP(
        "Messages",
        "This is not a complete recovery key: a character is missing or wrong. It has 11 groups of 5 characters.",
    ),
    "recovery_key_wrong": QT_TRANSLATE_NOOP("Messages", "This recovery key belongs to another project."),
    "step_leads_nowhere": QT_TRANSLATE_NOOP(
        "Messages", "Step {step} ({action}): {path} does not exist or cannot be changed that way."
    ),
    "workbook_disk_full": QT_TRANSLATE_NOOP(
        "Messages", "The disk is full, and the workbook was not written. Free some space and try again."
    ),
    "workbook_folder_missing": QT_TRANSLATE_NOOP("Messages", "The folder of {path} does not exist."),
    "workbook_is_folder": QT_TRANSLATE_NOOP("Messages", "{path} is a folder. Choose a name for the workbook."),
    "workbook_not_written": QT_TRANSLATE_NOOP("Messages", "{path} could not be written: {reason}"),
    "workbook_open_elsewhere": QT_TRANSLATE_NOOP(
        "Messages", "{path} is open in another program. Close it there, or choose another name."
    ),
    "workbook_too_many_columns": QT_TRANSLATE_NOOP(
        "Messages", "The sheet {sheet} needs {count} columns; Excel has room for {most}."
    ),
    "workbook_too_many_rows": QT_TRANSLATE_NOOP(
        "Messages", "The sheet {sheet} has more than {most} rows, which is all that Excel has room for."
    ),
    "coding_changed_elsewhere": QT_TRANSLATE_NOOP(
        "Messages", "Somebody else changed this coding meanwhile. Nothing was saved: open the case again to see it."
    ),
    "folder_not_empty": QT_TRANSLATE_NOOP(
        "Messages", "The folder {path} is there already and is not empty. Choose another name."
    ),
    "statistics_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Files for SPSS and Stata need two more libraries. Install them with: pip install tipcoder[statistics]",
    ),
    "project_time_in_future": QT_TRANSLATE_NOOP(
        "Messages",
        "The last change of this project was made on {changed_at} (UTC), which is yet to come: a clock is wrong.",
    ),
    "store_address_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "This is not the address of a database. It should look like postgresql+psycopg://name@server/database.",
    ),
    "store_driver_missing": QT_TRANSLATE_NOOP(
        "Messages", "The driver for PostgreSQL is not installed. Install it with: pip install tipcoder[postgresql]"
    ),
    "store_empty": QT_TRANSLATE_NOOP(
        "Messages", "The database {address} holds no project yet. Consolidate into it first."
    ),
    "store_exists": QT_TRANSLATE_NOOP("Messages", "The database {address} holds a project already."),
    "store_has_no_file": QT_TRANSLATE_NOOP(
        "Messages", "The project in the database {address} is no file. Consolidate into a file to hand it over."
    ),
    "store_password_in_address": QT_TRANSLATE_NOOP(
        "Messages",
        "There is a password in the address, where others can read it. Leave it out: it is asked for, or taken from "
        "the environment variable PGPASSWORD.",
    ),
    "store_password_needed": QT_TRANSLATE_NOOP(
        "Messages", "The database {path} needs a password. Put it into the environment variable PGPASSWORD."
    ),
    "store_refused": QT_TRANSLATE_NOOP(
        "Messages", "The database {path} refused the name or the password. Check both with whoever keeps the server."
    ),
    "store_unreachable": QT_TRANSLATE_NOOP(
        "Messages", "The database {path} cannot be reached. Check the network and the address, and try again."
    ),
    "import_by_time": QT_TRANSLATE_NOOP(
        "Messages",
        "The workbook does not say which change of the project was its last. What is newer here is told by its time "
        "alone.",
    ),
    "import_other_history": QT_TRANSLATE_NOOP(
        "Messages",
        "The workbook knows changes that this project has not: it may have been restored from a backup. What is newer "
        "here is told by the time of the workbook alone.",
    ),
    "import_keys_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "None of the cases in this workbook is known here. Its keys were made for a recipient that this project does "
        "not know, or its cases were removed.",
    ),
    "import_open_question": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: {text} can mean several things. Say which for the whole column: --answer {column}=CHOICE, where "
        "CHOICE is one of {options}.",
    ),
    "import_other_framework": QT_TRANSLATE_NOOP(
        "Messages",
        "The workbook was written with version {version} of the framework {framework}, which this project lacks.",
    ),
    "import_other_project": QT_TRANSLATE_NOOP(
        "Messages", "The workbook was written by another project. Only workbooks of this project can be read back."
    ),
    "coder_no_code": QT_TRANSLATE_NOOP(
        "Messages",
        "{coder} may be a name. A coder is called by a code: a country or one letter, with a number of up to three "
        "digits, such as {suggested}.",
    ),
    "coders_numbered": QT_TRANSLATE_NOOP(
        "Messages", "The code of a coder may be a name: {coders}. A number leaves in its place."
    ),
    "sample_empty": QT_TRANSLATE_NOOP("Messages", "There is no case that could be coded a second time."),
    "second_is_first": QT_TRANSLATE_NOOP(
        "Messages",
        "{coder} coded these cases first and cannot be the second coder of them: {cases}. Give the code of the person "
        "who coded them again.",
    ),
    "second_not_a_copy": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is no copy for a second coder. Only a copy that was made for one, or a workbook, is read as a second "
        "coding.",
    ),
    "second_only_codes": QT_TRANSLATE_NOOP(
        "Messages",
        "A second coder codes the cases that are there. Cases, their judgments, lists of terms, the framework and what "
        "is added to findings are changed by the person who codes first.",
    ),
    "import_stale": QT_TRANSLATE_NOOP(
        "Messages",
        "Something was changed in the project meanwhile. Nothing was imported: look at the workbook once more.",
    ),
}

BACKUP_FAULTS = {
    "second_backup_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "The second folder of backups, {path}, cannot be reached. The backup lies beside the project, and is copied "
        "there when the project is closed the next time.",
    ),
    "second_backup_full": QT_TRANSLATE_NOOP(
        "Messages",
        "There is no space left for the second folder of backups, {path}. The backup lies beside the project. Free "
        "some space there: it is copied when the project is closed the next time.",
    ),
    "second_backup_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "The backup could not be copied into the second folder, {path}. It lies beside the project. May you write to "
        "that folder?",
    ),
}
