"""Errors that a person can mend, as opposed to bugs."""


class UserError(Exception):
    """A fault outside the program that a person can mend: a wrong passphrase, a misspelt type, a full disk.

    It carries a code and values, never a sentence: `tipcoder.messages` has one translated sentence for each code.
    Any other exception is a bug and ends in the crash dialog.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return f"{self.code} {self.values}"


class UserErrors(Exception):  # noqa: N818 (several of them)
    """Several faults found in one reading, reported together and not one at a time."""

    def __init__(self, errors: "list[UserError]") -> None:
        super().__init__(errors)
        self.errors = tuple(errors)
