"""Analyses written down: tables and heat maps."""
