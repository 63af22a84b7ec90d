"""Fits the test by which the viewer knows a frontal chest radiograph when it sees one."""
