"""Windows of the rounds of double coding: drawing cases, assigning them, handing them over, bringing them back."""
