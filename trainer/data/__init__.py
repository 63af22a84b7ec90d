"""From a data set on disk to labelled model inputs. No boxes here."""
