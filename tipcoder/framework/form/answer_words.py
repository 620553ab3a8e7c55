"""Says the values of answers as a person reads them: choices by their labels."""

from tipcoder.framework.form.form import Form, Question


def value_in_words(form: Form, question: Question, value: str, language: str) -> str:
    """Return a value, given by a person or calculated, as a person reads it: choices by their labels."""
    if not question.type.is_select:
        return value
    labels = {choice.code: choice.label for choice in form.choices.get(question.choices, ())}
    words = (labels[code].plain(language, form.default_language) if code in labels else code for code in value.split())
    return "; ".join(word or code for word, code in zip(words, value.split(), strict=True))
