"""The commands of ``tbtrain``, a module each: its options and what it prints."""
