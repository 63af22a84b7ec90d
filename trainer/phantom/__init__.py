"""A phantom: drawn chests with planted lesions and a planted shortcut, and the trainer's proof on them."""
