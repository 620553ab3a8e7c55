"""All actions of the program: their texts and keys, who does them, and the menu bar made of them."""
