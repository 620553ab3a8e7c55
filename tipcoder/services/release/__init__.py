"""What may leave: texts, numbers and identifiers that a person decides on before anything is written."""
