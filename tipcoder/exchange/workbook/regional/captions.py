"""The fixed words of a regional workbook, beside those that it shares with national ones (`captions`)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegionalCaptions:
    """Captions in the reader's language. English stands here; windows and commands pass a translation."""

    kind_value: str = "Coded judgments on trafficking in persons of several countries, consolidated by tipcoder"
    countries: str = "Countries"
    deliveries: str = "Deliveries"
    cases: str = "Cases"
    delivery: str = "Delivery"
    source_sheet: str = "Sheet in the delivery"
    source_key: str = "Key in the delivery"
    file: str = "File"
    kind: str = "Kind of file"
    project_id: str = "Project"
    taken: str = "Taken (1) or replaced by a newer one (0)"
    left_out: str = "Cases left out"
    answers: str = "Answers"
    retired: str = "Retired answers"
    withheld: str = "Answers left out"
    sha256: str = "SHA-256 of the file"
    severity: str = "Severity"
    code: str = "Check"
    cell: str = "Cell"
    message: str = "What was found"
