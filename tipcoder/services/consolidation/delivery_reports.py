"""What was found in a delivery when it came, kept with it in the regional project for the workbooks of later days."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from tipcoder.exchange.privacy.release_policy import Profile
from tipcoder.exchange.reading.findings import Finding
from tipcoder.framework.form.form import Severity
from tipcoder.services.consolidation.redaction import masked_finding
from tipcoder.services.consolidation.report import DeliveryReport
from tipcoder.services.consolidation.scanning import Scanned
from tipcoder.storage.regional.deliveries import StoredDelivery


def to_remember(found: Scanned) -> dict[str, object]:
    """Return what is kept of a delivery, as JSON has it."""
    names = {id: version.framework.version for id, version in found.versions.items()}
    return {
        "secret": found.secret,
        "withheld": found.withheld,
        "is_told": found.versions[found.main].is_told,
        "versions": {names[id]: count for id, count in found.case_versions.items()},
        "missing": list(found.missing),
        "findings": [[one.severity.value, one.code, one.sheet, one.cell, _plain(one.values)] for one in found.findings],
    }


def remembered_secrets(stored: Iterable[StoredDelivery]) -> dict[str, str]:
    """Return what the codes of terms were made with in earlier deliveries, by project: they stay the same."""
    return {found.delivery.project: found.report["secret"] for found in stored if "secret" in found.report}


def with_remembered(report: DeliveryReport, kept: Mapping[str, Any], *, profile: str) -> DeliveryReport:
    """Return the report of a delivery that came earlier with what was found then.

    Of what holds more than may cross a border no finding quotes a cell where the result is of `profile` unodc.
    """
    if not kept:
        return report
    findings = tuple(Finding(Severity(severity), *more) for severity, *more in kept["findings"])
    if profile == Profile.UNODC and report.delivery.profile != Profile.UNODC:
        findings = tuple(map(masked_finding, findings))
    return replace(
        report,
        withheld=kept["withheld"],
        is_told=kept["is_told"],
        versions=kept["versions"],
        missing=tuple(kept["missing"]),
        findings=findings,
    )


def _plain(values: Mapping[str, object]) -> dict[str, object]:
    return {name: said if isinstance(said, str | int | float) else str(said) for name, said in values.items()}
