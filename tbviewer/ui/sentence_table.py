"""The sentences of core by reason code, marked for translation; see `tbviewer.ui.sentences`."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[Any, ...]] = {
    "not_a_radiograph": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads"
            " frontal chest radiographs only.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This is a picture in colours, not a radiograph. The model reads frontal chest radiographs only.",
        ),
    ),
    "not_a_chest": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file says it shows the body part “{part}”, not a chest. The model reads frontal "
            "chest radiographs only.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This does not look like a whole frontal chest radiograph: another part of the body, a "
            "side view, a part of a chest or another kind of picture. The model reads frontal chest "
            "radiographs only.",
        ),
    ),
    "not_frontal": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file says this is not a frontal view. The model reads PA and AP chest radiographs only.",
        ),
    ),
    "too_young": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file says the patient is younger than 15. The model was trained on adults and cannot"
            " be trusted here.",
        ),
    ),
    "too_small": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The image is {columns} × {rows} pixels; the model needs at least {least} on each side. "
            "Use the original, not a thumbnail.",
        ),
    ),
    "not_dicom": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture is not a DICOM file, so age, view and body part could not be checked.",
        ),
    ),
    "age_unknown": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file does not say how old the patient is. Of a child under 15 the score says nothing.",
        ),
    ),
    "view_unknown": (
        QT_TRANSLATE_NOOP("Sentences", "The file does not say whether this is a frontal view."),
    ),
    "for_processing": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file holds what the detector measured, not the image made for reading. The model saw none of"
            " that kind: open the other one.",
        ),
    ),
    "not_square": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The image's pixels are not square, and the model sees the chest stretched or squeezed.",
        ),
    ),
    "changed": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file was replaced by another since it was opened. Open it again to see what it now holds.",
        ),
    ),
    "blank": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file is empty or holds nothing but zeros, as when copying was broken off. Copy it again.",
        ),
    ),
    "repeated": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The archive holds several files of this name, which cannot be told apart. Have it packed anew,"
            " each file under a name of its own.",
        ),
    ),
    "too_deep": (
        QT_TRANSLATE_NOOP("Sentences", "This folder lies more than {count} folders deep. Open it by itself."),
    ),
    "body_part_unknown": (
        QT_TRANSLATE_NOOP("Sentences", "The file does not say which part of the body it shows."),
    ),
    "lossy": (QT_TRANSLATE_NOOP("Sentences", "The image was compressed with loss before it came here."),),
    "window_ignored": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file's window makes no sense; an automatic one is used instead.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A window of the file makes no sense and was left out; another one of the file is used.",
        ),
    ),
    "inverted": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Black and white seem to be exchanged, which misleads the model. Save the image the "
            "other way round, or correct Photometric Interpretation, and open it again.",
        ),
    ),
    "rotated": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The chest seems to lie on its side or upside down, which misleads the model. Turn the "
            "image upright where it is stored, and open it again.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The chest seems to be tilted, by 15 degrees or more. The model saw few of those.",
        ),
    ),
    "low_resolution": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The image is only {columns} × {rows} pixels. Small lesions cannot be seen in it; use "
            "the original.",
        ),
    ),
    "clipped": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Parts of the chest are pure black or pure white: what was there is lost, and the model "
            "cannot see it.",
        ),
    ),
    "poor_exposure": (
        QT_TRANSLATE_NOOP("Sentences", "The image is very dark, very bright or very flat."),
        QT_TRANSLATE_NOOP("Sentences", "The detector got too much exposure (deviation index {index})."),
        QT_TRANSLATE_NOOP("Sentences", "The detector got too little exposure (deviation index {index})."),
    ),
    "photo_of_film": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture has colours, as a photograph of a film or screen has. Reflections and slant "
            "mislead the model; use the original or a scan.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture was taken with a camera, from a film or screen. Reflections and slant "
            "mislead the model; use the original or a scan.",
        ),
    ),
    "burned_in_text": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "There seems to be writing in the image. It may name the patient: look before you pass it on.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file says that there is writing in the image. It may name the patient: look before "
            "you pass it on.",
        ),
    ),
    "assets_missing": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The files that belong to the program are missing. Install it again.",
        ),
    ),
    "bundle_altered": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The model file was damaged or changed after it was made: its weights are not the ones it"
            " describes. Get the file again from where it came from.",
        ),
    ),
    "bundle_format": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The model file has format {found}, this program reads format {wanted}. Use a program and"
            " a model of matching versions.",
        ),
    ),
    "bundle_too_large": (
        QT_TRANSLATE_NOOP("Sentences", "The model file is larger than 256 MiB, which no bundle is."),
    ),
    "bundle_unreadable": (
        QT_TRANSLATE_NOOP("Sentences", "The model file cannot be read ({why}). Check that it exists."),
    ),
    "cannot_read": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The system could not read this ({detail}). Check the disk or USB stick.",
        ),
    ),
    "cannot_write": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file could not be written ({why}). Check that the folder exists, that you may write "
            "there and that the disk is not full.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file could not be replaced ({why}). It may be open in another program: close it there, "
            "then try again. Check also that you may write there.",
        ),
    ),
    "crashed": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This ended the process that was reading it; nothing else was harmed. The file is damaged"
            " or was made to do so: copy it again from where it came from.",
        ),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Sentences", "This file in the archive is larger than the archive says."),
        QT_TRANSLATE_NOOP("Sentences", "The archive is damaged or cut short. Copy or send it again."),
        QT_TRANSLATE_NOOP("Sentences", "This file in the archive is damaged. Copy it again."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The header does not say how large the image is. Copy or send the file again.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file's header is damaged or cut short. Copy or send the file again.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The compressed contents of the file are damaged. Copy it again.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The table of contents of this CD is damaged. Open the folder with the images instead.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The file is damaged in a way that could not be read around."),
    ),
    "damaged_pixels": (
        QT_TRANSLATE_NOOP("Sentences", "The RLE header does not fit the image. The file is damaged."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This TIFF is of a kind that the program does not read, or its header is damaged. Save it as PNG,"
            " or use the DICOM file.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The RLE segments are out of order. The file is damaged."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The compressed image in the file is damaged. Copy or send the file again.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The colour image has an odd width, which its format forbids."),
        QT_TRANSLATE_NOOP("Sentences", "The file's colour table is missing or damaged."),
        QT_TRANSLATE_NOOP("Sentences", "The picture has no valid pixel values. Save it in another format."),
        QT_TRANSLATE_NOOP("Sentences", "The picture is damaged or cut short. Copy or send it again."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture's header is damaged or cut short. Copy or send it again.",
        ),
    ),
    "deadline": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This took longer than {seconds} seconds and was stopped. Copy the file again from where "
            "it came from, then try once more.",
        ),
    ),
    "encrypted": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The archive is locked with a password. Unpack it, then open what was in it.",
        ),
    ),
    "internal": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The program failed on this file through a fault of its own. Please report it.",
        ),
    ),
    "manifest": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The model file's description is damaged. Get the file again from where it came from.",
        ),
    ),
    "marks": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The marks that were saved for this radiograph are damaged and cannot be shown.",
        ),
    ),
    "memory": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This needs more memory than the program gives to one file, or than is free. Close other "
            "programs, then try again.",
        ),
    ),
    "model_not_a_number": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The model's answer is not a number: it is damaged or was trained badly. Use another model.",
        ),
    ),
    "model_outputs": (QT_TRANSLATE_NOOP("Sentences", "The model does not do what its description says."),),
    "model_unfit": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The model file holds {what}, which no model made for this program does. It was not "
            "loaded; choose another file.",
        ),
    ),
    "nested_archive": (
        QT_TRANSLATE_NOOP("Sentences", "An archive inside an archive is not opened. Unpack it first."),
    ),
    "nested_too_deeply": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file nests sequences more than {deep} deep, which no real one does. It was not opened.",
        ),
    ),
    "no_image": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file is DICOM but holds no image, only data about one. Choose the image itself.",
        ),
    ),
    "no_manifest": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This model was not made for this program: it carries no description. Make one with "
            "`tbtrain export`, or choose another file.",
        ),
    ),
    "no_permission": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "You may not read this. Ask whoever owns it for access, or have it copied to where you may "
            "read it.",
        ),
    ),
    "no_radiograph": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file.",
        ),
    ),
    "no_tags": (QT_TRANSLATE_NOOP("Sentences", "This picture is not a DICOM file, so it has no tags."),),
    "not_a_model": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This is not a model that the program can load. Choose another file.",
        ),
    ),
    "not_a_picture": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The CD's table of contents names this as an image, but it is neither DICOM nor a picture, as "
            "when copying went wrong. Copy it again.",
        ),
    ),
    "not_found": (
        QT_TRANSLATE_NOOP("Sentences", "The archive no longer holds this file. Open it again."),
        QT_TRANSLATE_NOOP("Sentences", "The CD's table of contents names a file that is missing."),
        QT_TRANSLATE_NOOP("Sentences", "There is no file or folder here. It may have been moved."),
        QT_TRANSLATE_NOOP("Sentences", "The file cannot be opened any more. It may have been moved."),
    ),
    "other_model": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The site threshold of {score} was set for another model and says nothing about this "
            "one's scores. Set the threshold for the model in use.",
        ),
    ),
    "outside_folder": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This is a link to a place outside of the folder, and was not followed. Open that place itself.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The archive names a place outside itself for this file. It was not opened.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The table of contents points outside its own folder. This was not followed.",
        ),
    ),
    "picture_kind": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This kind of picture (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS or JPEG XL) cannot be opened here. "
            "Save it as JPEG or PNG, then open that.",
        ),
    ),
    "preprocessing": (QT_TRANSLATE_NOOP("Sentences", "The model's preprocessing settings make no sense."),),
    "preprocessing_version": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The model needs preprocessing version {wanted}, this program has version {found}. Use a "
            "program and a model of matching versions.",
        ),
    ),
    "site_threshold": (
        QT_TRANSLATE_NOOP("Sentences", "A site threshold lies between 0 and 100."),
        QT_TRANSLATE_NOOP("Sentences", "A site threshold belongs to a model; none is loaded."),
    ),
    "size_mismatch": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The compressed image has another size than the header says. The file is damaged or was "
            "put together wrongly.",
        ),
    ),
    "stopped": (QT_TRANSLATE_NOOP("Sentences", "The work was stopped because the program was closing."),),
    "store_failed": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The settings and readings could not be read or saved. Check that the disk is not full "
            "and that you may write there.",
        ),
    ),
    "store_folder": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The folder for settings and readings cannot be made ({why}). Check that you may write "
            "there; until then nothing is saved.",
        ),
    ),
    "store_locked": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Another program is holding the settings and readings. This change was not saved; close "
            "the other program, then make it again.",
        ),
    ),
    "store_newer": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The settings and readings were saved by a newer version of this program. Install that "
            "version; until then nothing is saved.",
        ),
    ),
    "too_large": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The archive holds more than this program unpacks. Unpack it and open a part of it.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file unpacks to more than any radiograph. It was not opened.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The header claims {columns} × {rows} pixels, more than any radiograph has.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file unpacks to more data than any radiograph holds. It was not opened.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file's header holds more than any radiograph's. It was not opened.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture has more pixels than any radiograph. It was not opened.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This needs more memory than the program gives to one file, or than is free. Close other "
            "programs, then try again.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "There is not enough memory to open this file."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file is larger than 512 MiB, which no radiograph is. It was not opened.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The file has more entries than can be listed."),
    ),
    "too_many": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The folder holds more than {count} files and folders. Open fewer.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The file claims {frames} frames; it was not opened."),
        QT_TRANSLATE_NOOP("Sentences", "There are more than {count} images here. Open fewer."),
    ),
    "truncated": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file holds far less image than its header says. Copy it again.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The compressed image ends too early. Copy the file again."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file holds less image than its header says. It was cut short: copy or send it again.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The file ends in the middle of its header. Copy or send it again.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture is cut short: its end is missing. Copy or send it again.",
        ),
    ),
    "unsupported_compression": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The image is compressed in a way this program does not know ({uid}). Save it "
            "uncompressed or as JPEG 2000.",
        ),
    ),
    "unsupported_pixels": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture has 16 bits a colour, in a form this program does not read. Save it as 16-bit grey "
            "PNG.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The image has {samples} samples of {bits} bits a pixel, a form this program does not read.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The image's colours are coded in a way this program does not read. Save it as RGB or grayscale.",
        ),
    ),
}
