"""Letters of defendants stay apart from each other and from the numbers of their charges."""

from tipcoder.domain.ids import defendant_letter


def test_letters_go_on_after_the_alphabet_without_a_digit() -> None:
    assert [defendant_letter(place) for place in (0, 25, 26, 27, 52)] == ["A", "Z", "AA", "AB", "BA"]
    letters = [defendant_letter(place) for place in range(300)]
    assert len(set(letters)) == len(letters)
    assert all(letter.isalpha() for letter in letters)
