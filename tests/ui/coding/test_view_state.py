"""The view state of a coding is written and read back."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.domain.answers import Ref
from tipcoder.ui.coding.view_state import ViewState, read_view_state, write_view_state


@given(st.lists(st.tuples(st.text(min_size=1), st.text(min_size=1), st.text())), st.integers(0, 10**6))
def test_view_states_are_kept(drafts: list[tuple[str, str, str]], at: int) -> None:
    kept = tuple((Ref(row, key), text) for row, key, text in drafts)
    place = ViewState(
        "p", "r", "q", ("a",), ("g",), "j", at, 110, (1, 2, 3), drafts=kept, remarks=kept[::-1], area="words"
    )
    assert read_view_state(write_view_state(place)) == place


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "2147483648", "-2147483649", "9" * 300])
@pytest.mark.parametrize("key", ["judgment_at", "zoom"])
def test_a_number_that_no_window_has_is_the_default(key: str, number: str) -> None:
    text = write_view_state(replace(ViewState(), page="p", judgment_at=7, zoom=100))
    assert read_view_state(text).page == "p"
    assert read_view_state(re.sub(rf'"{key}": \d+', f'"{key}": {number}', text)) == ViewState()


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "[]", '{"page": 1}', '{"drafts": [1]}', "null", "[" * 100_000, f'{{"page": {"9" * 5000}}}'],
    ids=range(8),
)
def test_a_view_state_that_cannot_be_read_is_the_default(text: str) -> None:
    assert read_view_state(text) == ViewState()
