"""Exceptions of the walk, each with its reason."""

from collections.abc import Mapping

NOT_WALKED: Mapping[str, str] = {
    "Dialog": "base of dialogs",
    "ReasonDialog": "base of dialogs that ask why",
    "WorkDialog": "base of dialogs that work",
    "CopyDialog": "base of dialogs that write a copy",
    "PreviewDialog": "base of dialogs that show what a file changes",
    "ChecksDialog": "base of dialogs that decide checks one by one",
}
"""Classes of windows and pages that no window of the walk has."""

MAKERS: Mapping[str, str] = {
    "upgrade": "names questions as the workbook of the framework does",
    "compare": "names terms by their codes, as their files do",
    "install": "names terms by their codes, as their files do",
    "import": "names sheets, columns and questions as the workbook does",
    "check": "names sheets as the workbook does",
    "findings on a framework": "names sheets as the workbook of the framework does",
    "trial of a framework": "shows a framework and a judgment that its maker wrote in one language",
    "about": "names packages and their licences as these do",
    "briefs": "shows a brief in both of its languages, whatever that of the window is",
    "briefs, approval": "shows what is open in a brief in the language of that",
    "briefs, approval of an exercise": "shows what is open in an exercise in the language of that",
    "briefs, text of an exercise": "shows a text in its own language",
    "recognise": "names the data of Tesseract, and what its installer asks, as these are called",
    "propose": "offers terms and columns as their file has them",
}
"""Windows for those who make frameworks and term lists, or mend workbooks, and those in the language of a text."""

DATA = """
MNE nema tip Predmeti Nema Naslov Tekst Obrazac Novo sredstvo Primjena sile kratka druga presuda scan Crna Gora
izmišljene presude acts means force crnogorski Crnogorski
"""
"""Words of the project and of the files that windows are made of; ids of term lists."""

SHARED: Mapping[str, tuple[str, ...]] = {
    "sq": ("Serbia",),
    "ro": (
        "Adult",
        "Albania",
        "Export",
        "Export (Ctrl+Shift+E)",
        "Format",
        "Import",
        "Import (Ctrl+I)",
        "Model",
        "Online",
        "Serbia",
    ),
    "cnr": ("Format", "Program", "Status"),
    "sr-Latn": ("Format", "Program", "Status"),
}
"""By language, the texts that it has in common with English."""

COMMANDS = """
complete missing wrong keep rekey remove primary second settled core extended internal public unodc archive xlsx csv
spss stata program framework taxonomies help reports documents all project workbook in_work submitted FILE ID CHOICE NEW
PASSPHRASE TIPCODER WORKBOOK PASSWORD TOML prefer both cases decided day month
en age year sector citizenship text part row confirm language words try README ALB MDA MNE MKD SRB JSON
"""
"""Values of options and names of variables, which are typed alike in every language."""

WORKBOOK = """
all core archive about cases findings terms remarks evidence codebook label state precision none UTC long text TIP case
law South Eastern Europe Coder tip see en sq ro cnr mk sr Latn primary second extended
"""
"""Names of sheets and columns and the title of the framework, which are alike in every language of a workbook."""
