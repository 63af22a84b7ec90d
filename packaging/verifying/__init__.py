"""The checks of ``packaging/verify.py``, run in the build environment."""
