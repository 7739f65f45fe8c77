"""Judges of renditions of a report that are not ours: one line for each file, `ok` or what is wrong with it.

    target/peers/python/bin/python3 tests/judges/reports.py xml|rfc8727|misp|iris FILE…
"""

import csv
import functools
import json
import pathlib
import sys
import warnings

DATA = pathlib.Path(__file__).parent.parent / "data"


@functools.cache
def schemas():
    import xmlschema

    names = ["iodef-2.0.xsd", "iodef-2.0.rfc7970-localimports.xsd"]
    return [xmlschema.XMLSchema(str(DATA / "iodef" / name)) for name in names]


def xml(path):
    """IODEF v2 by both schemas, references to IDs included."""
    for schema in schemas():
        for error in schema.iter_errors(str(path)):
            raise ValueError(f"{error.path}: {error.reason}")


@functools.cache
def binding():
    from jsonschema import Draft4Validator

    schema = json.loads((DATA / "iodef" / "rfc8727.schema.json").read_text())
    Draft4Validator.check_schema(schema)
    return Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)


def rfc8727(path):
    """The JSON binding of IODEF by its schema."""
    for error in binding().iter_errors(json.loads(path.read_text())):
        raise ValueError(f"{error.json_path}: {error.message}"[:400])


def misp(path):
    """An event by PyMISP, its objects by the templates that PyMISP brings."""
    from pymisp import MISPEvent, MISPObject

    event = MISPEvent()
    event.load_file(path)
    known = event.describe_types["category_type_mappings"]
    given = json.loads(path.read_text())["Event"]

    def attribute(found):
        if found["type"] not in known[found["category"]]:
            raise ValueError(f"{found['type']} is not of {found['category']}")
        if len(found["value"].encode()) > 65535 or not found["value"].strip():
            raise ValueError("a value that MISP refuses")

    seen = set()
    for found in given["Attribute"]:
        attribute(found)
        key = (found["type"], found["category"], found["value"].strip())
        if key in seen:
            raise ValueError(f"twice: {key}")
        seen.add(key)
    for found in given["Object"]:
        for part in found["Attribute"]:
            attribute(part)
        made = MISPObject(found["name"], strict=True)
        relations = made._definition["attributes"]
        for part in found["Attribute"]:
            relation = part["object_relation"]
            if relations[relation]["misp-attribute"] != part["type"]:
                raise ValueError(f"{found['name']}/{relation} is not a {part['type']}")
        made.from_dict(**found)
        made.to_dict(strict=True)
    uuids = [found["uuid"] for found in given["Attribute"] + given["Object"]]
    uuids += [part["uuid"] for found in given["Object"] for part in found["Attribute"]]
    if len(uuids) != len(set(uuids)):
        raise ValueError("one UUID twice")


IRIS = "ioc_value,ioc_type,ioc_description,ioc_tags,ioc_tlp"
IRIS_TYPES = """domain email-message-id email-reply-to email-src email-src-display-name email-subject hostname ip-any ip-dst
ip-src md5 other sha1 sha256 sha512 url vulnerability""".split()
IRIS_TLP = "red amber green clear amber+strict".split()


def iris(path):
    """A table of indicators as DFIR-IRIS reads it: by lines first, then by commas and quotes."""
    lines = path.read_bytes().decode().splitlines()
    if lines[0] != IRIS:
        raise ValueError(f"header: {lines[0]}")
    for row in csv.DictReader(lines, quotechar='"', delimiter=",", strict=True):
        if None in row or None in row.values():
            raise ValueError(f"columns: {row}")
        if not row["ioc_value"].strip():
            raise ValueError("empty value")
        if row["ioc_type"] not in IRIS_TYPES or row["ioc_tlp"] not in IRIS_TLP:
            raise ValueError(f"unknown word: {row}")
        for field in row.values():
            if field[:1] in ("=", "+", "-", "@", "\t", "\r"):
                raise ValueError(f"a formula: {field}")


def judge(kind, path):
    try:
        globals()[kind](pathlib.Path(path))
    except Exception as error:  # whatever a judge says against it
        return f"{type(error).__name__}: {error}".replace("\n", " ")
    return "ok"


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for path in sys.argv[2:]:
        print(judge(sys.argv[1], path))
