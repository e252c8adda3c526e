# SPDX-License-Identifier: MIT
"""Imports the target, finds the tables that it made and where they are written, and answers with their snapshot."""
import ast
import gc
import platform
import weakref

from sqlalchemy import orm


class SourceLines(ast.NodeVisitor):
    """The lines of a file's classes and of what they assign, {"A": 3, "A.name": 4}, and those of the columns that
    the call on a line takes, {7: {"name": 8}}."""

    def __init__(self, path):
        self.lines = {}
        self.tables = {}
        self.scope = ()
        try:
            with open(path, "rb") as file:
                self.visit(ast.parse(file.read()))
        except (OSError, SyntaxError, ValueError, RecursionError):
            pass  # no lines to tell

    def define(self, name, line):
        self.lines[".".join((*self.scope, name))] = line

    def visit_ClassDef(self, node):
        self.define(node.name, node.lineno)
        self.visit_inside(node, node.name)

    def visit_FunctionDef(self, node):
        self.define(node.name, node.lineno)
        self.visit_inside(node, node.name, "<locals>")

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_inside(self, node, *names):
        outer, self.scope = self.scope, (*self.scope, *names)
        self.generic_visit(node)
        self.scope = outer

    def visit_Assign(self, node):
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.define(target.id, node.lineno)
            elif isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
                self.define("%s.%s" % (target.value.id, target.attr), node.lineno)
        self.generic_visit(node)

    def visit_AnnAssign(self, node):
        if isinstance(node.target, ast.Name):
            self.define(node.target.id, node.lineno)
        self.generic_visit(node)

    def visit_Call(self, node):
        columns = self.tables.setdefault(node.lineno, {})
        for argument in node.args:
            if isinstance(argument, ast.Call) and argument.args and isinstance(argument.args[0], ast.Constant):
                columns.setdefault(argument.args[0].value, argument.lineno)
        self.generic_visit(node)


def objects_of(cls):
    """All objects of a class; of proxies, which isinstance() would resolve, nothing is asked."""
    return [each for each in gc.get_objects() if issubclass(type(each), cls)]


class Origins:
    """Where tables and columns are written: in the class that maps them, or in the call that makes the table."""

    def __init__(self, words):
        self.words = words
        self.sources = {}
        self.files = set()
        self.calls = weakref.WeakKeyDictionary()  # of a table: the file and line that made it
        self.mappers = {}  # of a table: a class, then those that inherit from it and share the table
        sqlalchemy.event.listen(sqlalchemy.Table, "after_parent_attach", self.remember_call)

    def remember_call(self, table, _):
        frame = sys._getframe()
        while frame is not None and (frame.f_code.co_filename == "<string>" or self.is_library(frame)):
            frame = frame.f_back
        if frame is not None:
            self.calls[table] = (frame.f_code.co_filename, frame.f_lineno)

    @staticmethod
    def is_library(frame):
        return frame.f_globals.get("__name__", "").partition(".")[0] in ("sqlalchemy", "sqlmodel", "flask_sqlalchemy")

    def find_classes(self):
        mappers = objects_of(orm.Mapper)
        for mapper in sorted(mappers, key=lambda each: (len(each.class_.__mro__), each.class_.__qualname__)):
            self.mappers.setdefault(mapper.local_table, []).append(mapper)

    def source(self, path):
        if path not in self.sources:
            self.sources[path] = SourceLines(path if path and path.endswith(".py") else os.devnull)
        return self.sources[path]

    def origin(self, path, line, of):
        """A file inside of the folder by the folder's name as the person gave it."""
        if not path:
            return {"object": of}
        inside = os.path.relpath(path, FOLDER)
        is_outside = inside.startswith(os.pardir)
        name = os.path.abspath(path) if is_outside else os.path.normpath(os.path.join(sys.argv[2], inside))
        self.files.add(name)
        return {"file": name, "line": line or 0, "object": of}

    def file_of(self, cls):
        return getattr(sys.modules.get(cls.__module__), "__file__", None)

    def of_table(self, table):
        for mapper in self.mappers.get(table, ()):
            path = self.file_of(mapper.class_)
            line = self.source(path).lines.get(mapper.class_.__qualname__)
            if line is not None:
                return self.origin(path, line, mapper.class_.__name__)
        return self.origin(*self.calls.get(table, (None, None)), table.name)

    def attributes(self, column):
        """Each class that maps the column, with what it calls it."""
        for mapper in self.mappers.get(column.table, ()):
            for name, each in mapper.columns.items():
                if each is column:
                    yield mapper.class_, name

    def attribute(self, column):
        return next((name for _, name in self.attributes(column)), None)

    def of_column(self, column):
        for cls, attribute in self.attributes(column):
            for owner in cls.__mro__:
                path = self.file_of(owner)
                line = self.source(path).lines.get("%s.%s" % (owner.__qualname__, attribute))
                if line is not None:
                    return self.origin(path, line, self.name_via(cls, owner))
        path, line = self.calls.get(column.table, (None, None))
        line = self.source(path).tables.get(line, {}).get(column.name)
        return self.of_table(column.table) if line is None else self.origin(path, line, column.table.name)

    def name_via(self, cls, owner):
        return cls.__name__ if owner is cls else self.words["via"].format(cls.__name__, owner.__name__)


def metadata_of(value):
    """Those that a MetaData, a registry, a base, a mapped class, a Flask-SQLAlchemy object or several of them have."""
    if isinstance(value, sqlalchemy.MetaData):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (list, tuple, set, frozenset)):
        return [each for item in value for each in metadata_of(item)]
    for name in ("metadatas", "metadata", "Model"):
        member = getattr(value, name, None)
        if isinstance(member, (sqlalchemy.MetaData, dict)) or (name == "Model" and member is not None):
            return metadata_of(member)
    return []


def import_target(module_name):
    try:
        __import__(module_name)
    except ModuleNotFoundError as error:
        missing = error.name and (module_name + ".").startswith(error.name + ".")
        fail("no_module" if missing else "import", error)
    except BaseException as error:  # sys.exit() too
        fail("import", error)
    return sys.modules[module_name]


def named_metadata(module, path):
    value = module
    try:
        for name in path.split("."):
            value = getattr(value, name)
        found = metadata_of(value)
    except Exception as error:
        fail("no_attribute", error)
    if not found:
        fail("no_metadata")
    return found


def tables_of(metadata, words, notes):
    """Each table once, those of one MetaData in the order in which they were made."""
    tables = {}
    for each in metadata:
        for table in each.tables.values():
            first = tables.setdefault((table.schema, table.name), table)
            if first is not table:
                notes.append({"expression": table.name, "reason": words["described_twice"]})
    return list(tables.values())


def main():
    target, words = sys.argv[1], json.loads(sys.argv[3])
    module_name, _, path = target.partition(":")
    origins = Origins(words)
    module = import_target(module_name)
    if os.getpid() != PROCESS:
        os._exit(0)
    notes = []
    try:
        orm.configure_mappers()  # what makes tables of its own may wait for it
    except Exception as error:
        reason = words["not_configured"].format((str(error).splitlines() or [type(error).__name__])[0])
        notes.append({"expression": target, "reason": reason})
    if path:
        metadata = named_metadata(module, path)
    else:
        metadata = sorted(objects_of(sqlalchemy.MetaData), key=lambda each: sorted(each.tables))
    tables = tables_of(metadata, words, notes)
    if not tables:
        fail("no_tables")
    origins.find_classes()
    detail = "SQLAlchemy %s · Python %s" % (sqlalchemy.__version__, platform.python_version())
    result = snapshot(tables, words, origins, {"title": target, "detail": detail, "files": []})
    result["triptych"]["source"]["files"] = sorted(origins.files)
    result["triptych"]["notes"][:0] = notes
    answer("snapshot", result)


try:
    main()
except Exception as error:
    fail("describe", error)
