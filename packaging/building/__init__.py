"""The steps of ``packaging/build.py``, run in the build environment."""
