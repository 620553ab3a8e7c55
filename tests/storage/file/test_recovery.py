import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcoder.errors import UserError
from tipcoder.storage.file.cipher import read_recovery_key, write_recovery_key

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS)
def test_what_was_written_is_read(key: bytes) -> None:
    text = write_recovery_key(key)
    assert read_recovery_key(text) == key
    assert [len(group) for group in text.split("-")] == [5] * 11
    assert not set(text) & set("ILOU")


@given(KEYS)
def test_reading_forgives_what_people_do(key: bytes) -> None:
    text = write_recovery_key(key)
    assert read_recovery_key(f"  {text.lower().replace('-', ' ')}\n") == key
    assert read_recovery_key(text.replace("0", "O").replace("1", "l").replace("-", "–")) == key
    assert read_recovery_key(text.replace("A", "А").replace("C", "С").replace("H", "Н")) == key  # Cyrillic


@settings(derandomize=True)  # one in half a million passes: 19 bits of checksum
@given(KEYS, st.integers(0, 54), st.integers(1, 31))
def test_one_wrong_character_is_noticed(key: bytes, place: int, by: int) -> None:
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    characters = list(write_recovery_key(key).replace("-", ""))
    characters[place] = alphabet[(alphabet.index(characters[place]) + by) % 32]
    with pytest.raises(UserError, match="recovery_key_mistyped"):
        read_recovery_key("".join(characters))


@pytest.mark.parametrize("text", ["", "ABCDE", "passphrase", "U" * 55, "0" * 56, "ж" * 55])
def test_other_text_is_mistyped(text: str) -> None:
    with pytest.raises(UserError, match="recovery_key_mistyped"):
        read_recovery_key(text)
