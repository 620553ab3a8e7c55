"""Counts answers of a region, where numbers were reduced to bands on their way: a band is no number."""

import pytest

from tests.support.counted_cases import Written, count_figures, counted_case
from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.tally import Tally, tally


def counted(figure: str, written: Written) -> Tally:
    return tally(count_figures([counted_case("1", written)], (figure,))[figure][""])


@pytest.mark.parametrize("band", ["367_731", "1828_up"])
def test_a_band_is_counted_as_not_known(band: str) -> None:
    found = counted("L1", {"first_instance_days": band})

    assert (found.numbers, found.left_out) == ((), {LeftOutReason.UNKNOWN: 1})


def test_no_share_is_told_of_bands_of_amounts() -> None:
    victim = {"compensation_amount": "5000_9999", "compensation_claimed_amount": "10000_49999"}

    found = counted("C3", {"victims": [victim]})

    assert (found.numbers, found.left_out) == ((), {LeftOutReason.UNKNOWN: 1})


def test_a_band_of_persons_or_hearings_is_no_number() -> None:
    victim = {"victim_persons": "6_10", "victim_hearings": "1_up"}

    assert counted("V5.three", {"victims": [victim]}).left_out == {LeftOutReason.UNKNOWN: 1}
