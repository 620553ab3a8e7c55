"""Translates reports and faults of consolidations, and the fixed words of the regional workbook."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

CONSOLIDATION_FAULTS = {
    "consolidation_by_time": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}: not every delivery of this project says which change was its last. Which one is newer was told by "
        "their times alone.",
    ),
    "consolidation_times_contradict": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} has later changes than {other}, though its time is earlier. The changes count: a clock was wrong, or "
        "the project was restored from a backup.",
    ),
    "consolidation_more_findings": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}: {count} more {count:finding|findings} of the kind {kind}. tipcoder check tells all of them.",
    ),
    "consolidation_other_country": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} and {other} come from the same project, but name different countries: {country}, {other_country}.",
    ),
    "consolidation_replaced": QT_TRANSLATE_NOOP(
        "Messages", "{file}: a newer delivery of the same project is there. Nothing of this one is taken."
    ),
    "consolidation_retired": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}: {answers} {answers:answer has|answers have} no place in this version of the framework. They are kept "
        "as retired.",
    ),
    "consolidation_same_answers": QT_TRANSLATE_NOOP(
        "Messages", "These cases have the same answers throughout. Are they one case? {cases} ({conflict})"
    ),
    "consolidation_same_case": QT_TRANSLATE_NOOP(
        "Messages", "These cases have the same key. Are they one case? {cases} ({conflict})"
    ),
    "consolidation_same_court_date": QT_TRANSLATE_NOOP(
        "Messages",
        "These cases were decided by the same court on the same day. Are they one case? {cases} ({conflict})",
    ),
    "consolidation_stale": QT_TRANSLATE_NOOP(
        "Messages", "Somebody else changed the regional project meanwhile. Nothing was stored: consolidate once more."
    ),
    "consolidation_term_proposed": QT_TRANSLATE_NOOP(
        "Messages", "Proposed term {term} of {taxonomy}: “{label}” ({countries}, answers: {answers})."
    ),
    "consolidation_term_unknown": QT_TRANSLATE_NOOP(
        "Messages", "Unknown term {term} of {taxonomy} ({countries}, answers: {answers}). It waits as a proposal."
    ),
    "consolidation_none_published": QT_TRANSLATE_NOOP(
        "Messages",
        "No edition that its country published is named in {file}: the region is compared with none of it.",
    ),
    "consolidation_of_mentor": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} comes from a mentor jurisdiction ({country}): its cases stand in a column of their own and are no part "
        "of the figures of all countries together.",
    ),
    "consolidation_briefs_identify": QT_TRANSLATE_NOOP(
        "Messages",
        "Approved briefs that may identify a person are left out ({count}). Change their texts in the project of the "
        "country, and approve them anew.",
    ),
    "consolidation_briefs_differ": QT_TRANSLATE_NOOP(
        "Messages",
        "Its approved briefs take the place of those that came before. With other words: {changed}. Not approved any "
        "more: {gone}.",
    ),
    "consolidation_briefs_not_english": QT_TRANSLATE_NOOP(
        "Messages",
        "Briefs that were approved as English and are not in English are left out ({count}). Type their English texts "
        "in the project of the country, and approve them anew.",
    ),
    "consolidation_quotations_identify": QT_TRANSLATE_NOOP(
        "Messages",
        "Released quotations that may identify a person are left out ({count}). Withdraw them in the project of the "
        "country, and release them anew without those words.",
    ),
    "consolidation_version_told": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}: version {version} of the framework is not known here. It was read as its own codebook says.",
    ),
    "consolidation_withheld": QT_TRANSLATE_NOOP(
        "Messages", "{file}: {answers} {answers:answer|answers} may not cross a border and {answers:was|were} left out."
    ),
    "consolidation_beside_loose": QT_TRANSLATE_NOOP(
        "Messages",
        "{place}: {count} {count:entry belongs|entries belong} to no row or question of the delivery and "
        "{count:was|were} left out.",
    ),
    "decision_term_unknown": QT_TRANSLATE_NOOP("Messages", "There is no term {term} in {taxonomy} to decide on."),
    "decision_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{choice} is no decision. Cases: keep_both, prefer:FILE. Terms: approve, reject, merge:CODE."
    ),
    "decisions_not_understood": QT_TRANSLATE_NOOP(
        "Messages",
        "The decisions cannot be read. They stand in a TOML or JSON file under [conflicts] and [terms.NAME].",
    ),
    "delivery_is_regional": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is a regional project itself. Name it with --project, and deliveries of countries beside it.",
    ),
    "delivery_is_second": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is a copy for a second coder. It goes back to the project that it was made from, which delivers.",
    ),
    "delivery_is_template": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is a template. Import it into its project first (tipcoder import), and deliver what that exports.",
    ),
    "delivery_passphrase_wrong": QT_TRANSLATE_NOOP(
        "Messages", "This passphrase does not open {file}. Check capital letters and the keyboard's language."
    ),
    "delivery_other_framework": QT_TRANSLATE_NOOP(
        "Messages", "{file} is coded by another framework: {framework}. It cannot stand beside the others."
    ),
    "delivery_version_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}: version {version} of the framework is not known here, and its codebook does not say enough.",
    ),
    "project_not_regional": QT_TRANSLATE_NOOP(
        "Messages", "{path} is the project of one country. Deliveries go into a regional project: name a new file."
    ),
}
"""A sentence for each code, with the values of the `UserError` in braces."""
