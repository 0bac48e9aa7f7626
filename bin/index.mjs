var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/dockerfile-ast/lib/argument.js
var require_argument = __commonJS({
  "node_modules/dockerfile-ast/lib/argument.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Argument = void 0;
    var Argument = class {
      constructor(value2, range) {
        this.value = value2;
        this.range = range;
      }
      toString() {
        return this.value;
      }
      getRange() {
        return this.range;
      }
      getValue() {
        return this.value;
      }
      isAfter(position) {
        if (this.range.end.line < position.line) {
          return false;
        }
        return this.range.start.line > position.line ? true : this.range.start.character > position.character;
      }
      isBefore(position) {
        if (this.range.start.line < position.line) {
          return true;
        }
        return this.range.end.line > position.line ? false : this.range.end.character < position.character;
      }
    };
    exports.Argument = Argument;
  }
});

// node_modules/dockerfile-ast/lib/jsonArgument.js
var require_jsonArgument = __commonJS({
  "node_modules/dockerfile-ast/lib/jsonArgument.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.JSONArgument = void 0;
    var argument_1 = require_argument();
    var JSONArgument = class extends argument_1.Argument {
      constructor(value2, range, jsonRange) {
        super(value2, range);
        this.jsonRange = jsonRange;
      }
      getJSONRange() {
        return this.jsonRange;
      }
      getJSONValue() {
        let value2 = super.getValue();
        value2 = value2.substring(1, value2.length - 1);
        return value2;
      }
    };
    exports.JSONArgument = JSONArgument;
  }
});

// node_modules/vscode-languageserver-types/lib/esm/main.js
var main_exports = {};
__export(main_exports, {
  AnnotatedTextEdit: () => AnnotatedTextEdit,
  ApplyKind: () => ApplyKind,
  ChangeAnnotation: () => ChangeAnnotation,
  ChangeAnnotationIdentifier: () => ChangeAnnotationIdentifier,
  CodeAction: () => CodeAction,
  CodeActionContext: () => CodeActionContext,
  CodeActionKind: () => CodeActionKind,
  CodeActionTag: () => CodeActionTag,
  CodeActionTriggerKind: () => CodeActionTriggerKind,
  CodeDescription: () => CodeDescription,
  CodeLens: () => CodeLens,
  Color: () => Color,
  ColorInformation: () => ColorInformation,
  ColorPresentation: () => ColorPresentation,
  Command: () => Command,
  CompletionItem: () => CompletionItem,
  CompletionItemKind: () => CompletionItemKind,
  CompletionItemLabelDetails: () => CompletionItemLabelDetails,
  CompletionItemTag: () => CompletionItemTag,
  CompletionList: () => CompletionList,
  CreateFile: () => CreateFile,
  DeleteFile: () => DeleteFile,
  Diagnostic: () => Diagnostic,
  DiagnosticRelatedInformation: () => DiagnosticRelatedInformation,
  DiagnosticSeverity: () => DiagnosticSeverity,
  DiagnosticTag: () => DiagnosticTag,
  DocumentHighlight: () => DocumentHighlight,
  DocumentHighlightKind: () => DocumentHighlightKind,
  DocumentLink: () => DocumentLink,
  DocumentSymbol: () => DocumentSymbol,
  DocumentUri: () => DocumentUri,
  EOL: () => EOL,
  FoldingRange: () => FoldingRange,
  FoldingRangeKind: () => FoldingRangeKind,
  FormattingOptions: () => FormattingOptions,
  Hover: () => Hover,
  InlayHint: () => InlayHint,
  InlayHintKind: () => InlayHintKind,
  InlayHintLabelPart: () => InlayHintLabelPart,
  InlineCompletionContext: () => InlineCompletionContext,
  InlineCompletionItem: () => InlineCompletionItem,
  InlineCompletionList: () => InlineCompletionList,
  InlineCompletionTriggerKind: () => InlineCompletionTriggerKind,
  InlineValueContext: () => InlineValueContext,
  InlineValueEvaluatableExpression: () => InlineValueEvaluatableExpression,
  InlineValueText: () => InlineValueText,
  InlineValueVariableLookup: () => InlineValueVariableLookup,
  InsertReplaceEdit: () => InsertReplaceEdit,
  InsertTextFormat: () => InsertTextFormat,
  InsertTextMode: () => InsertTextMode,
  LanguageKind: () => LanguageKind,
  Location: () => Location,
  LocationLink: () => LocationLink,
  MarkedString: () => MarkedString,
  MarkupContent: () => MarkupContent,
  MarkupKind: () => MarkupKind,
  OptionalVersionedTextDocumentIdentifier: () => OptionalVersionedTextDocumentIdentifier,
  ParameterInformation: () => ParameterInformation,
  Position: () => Position,
  Range: () => Range,
  RenameFile: () => RenameFile,
  SelectedCompletionInfo: () => SelectedCompletionInfo,
  SelectionRange: () => SelectionRange,
  SemanticTokenModifiers: () => SemanticTokenModifiers,
  SemanticTokenTypes: () => SemanticTokenTypes,
  SemanticTokens: () => SemanticTokens,
  SignatureInformation: () => SignatureInformation,
  SnippetTextEdit: () => SnippetTextEdit,
  StringValue: () => StringValue,
  SymbolInformation: () => SymbolInformation,
  SymbolKind: () => SymbolKind,
  SymbolTag: () => SymbolTag,
  TextDocument: () => TextDocument,
  TextDocumentEdit: () => TextDocumentEdit,
  TextDocumentIdentifier: () => TextDocumentIdentifier,
  TextDocumentItem: () => TextDocumentItem,
  TextEdit: () => TextEdit,
  URI: () => URI,
  VersionedTextDocumentIdentifier: () => VersionedTextDocumentIdentifier,
  WorkspaceChange: () => WorkspaceChange,
  WorkspaceEdit: () => WorkspaceEdit,
  WorkspaceFolder: () => WorkspaceFolder,
  WorkspaceSymbol: () => WorkspaceSymbol,
  integer: () => integer,
  uinteger: () => uinteger
});
var DocumentUri, URI, integer, uinteger, Position, Range, Location, LocationLink, Color, ColorInformation, ColorPresentation, FoldingRangeKind, FoldingRange, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, CodeDescription, Diagnostic, Command, TextEdit, ChangeAnnotation, ChangeAnnotationIdentifier, AnnotatedTextEdit, TextDocumentEdit, CreateFile, RenameFile, DeleteFile, WorkspaceEdit, TextEditChangeImpl, SnippetTextEdit, ChangeAnnotations, WorkspaceChange, TextDocumentIdentifier, VersionedTextDocumentIdentifier, OptionalVersionedTextDocumentIdentifier, LanguageKind, TextDocumentItem, MarkupKind, MarkupContent, CompletionItemKind, InsertTextFormat, CompletionItemTag, InsertReplaceEdit, InsertTextMode, ApplyKind, CompletionItemLabelDetails, CompletionItem, CompletionList, MarkedString, Hover, ParameterInformation, SignatureInformation, DocumentHighlightKind, DocumentHighlight, SymbolKind, SymbolTag, SymbolInformation, WorkspaceSymbol, DocumentSymbol, CodeActionKind, CodeActionTriggerKind, CodeActionContext, CodeActionTag, CodeAction, CodeLens, FormattingOptions, DocumentLink, SelectionRange, SemanticTokenTypes, SemanticTokenModifiers, SemanticTokens, InlineValueText, InlineValueVariableLookup, InlineValueEvaluatableExpression, InlineValueContext, InlayHintKind, InlayHintLabelPart, InlayHint, StringValue, InlineCompletionItem, InlineCompletionList, InlineCompletionTriggerKind, SelectedCompletionInfo, InlineCompletionContext, WorkspaceFolder, EOL, TextDocument, FullTextDocument, Is;
var init_main = __esm({
  "node_modules/vscode-languageserver-types/lib/esm/main.js"() {
    "use strict";
    (function(DocumentUri2) {
      function is(value2) {
        return typeof value2 === "string";
      }
      DocumentUri2.is = is;
    })(DocumentUri || (DocumentUri = {}));
    (function(URI2) {
      function is(value2) {
        return typeof value2 === "string";
      }
      URI2.is = is;
    })(URI || (URI = {}));
    (function(integer2) {
      integer2.MIN_VALUE = -2147483648;
      integer2.MAX_VALUE = 2147483647;
      function is(value2) {
        return typeof value2 === "number" && integer2.MIN_VALUE <= value2 && value2 <= integer2.MAX_VALUE;
      }
      integer2.is = is;
    })(integer || (integer = {}));
    (function(uinteger2) {
      uinteger2.MIN_VALUE = 0;
      uinteger2.MAX_VALUE = 2147483647;
      function is(value2) {
        return typeof value2 === "number" && uinteger2.MIN_VALUE <= value2 && value2 <= uinteger2.MAX_VALUE;
      }
      uinteger2.is = is;
    })(uinteger || (uinteger = {}));
    (function(Position2) {
      function create(line, character) {
        if (line === Number.MAX_VALUE) {
          line = uinteger.MAX_VALUE;
        }
        if (character === Number.MAX_VALUE) {
          character = uinteger.MAX_VALUE;
        }
        return { line, character };
      }
      Position2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
      }
      Position2.is = is;
    })(Position || (Position = {}));
    (function(Range2) {
      function create(one, two, three, four) {
        if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) {
          return { start: Position.create(one, two), end: Position.create(three, four) };
        } else if (Position.is(one) && Position.is(two)) {
          return { start: one, end: two };
        } else {
          throw new Error(`Range#create called with invalid arguments[${one}, ${two}, ${three}, ${four}]`);
        }
      }
      Range2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
      }
      Range2.is = is;
    })(Range || (Range = {}));
    (function(Location2) {
      function create(uri, range) {
        return { uri, range };
      }
      Location2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
      }
      Location2.is = is;
    })(Location || (Location = {}));
    (function(LocationLink2) {
      function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
        return { targetUri, targetRange, targetSelectionRange, originSelectionRange };
      }
      LocationLink2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri) && Range.is(candidate.targetSelectionRange) && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
      }
      LocationLink2.is = is;
    })(LocationLink || (LocationLink = {}));
    (function(Color2) {
      function create(red, green, blue, alpha) {
        return {
          red,
          green,
          blue,
          alpha
        };
      }
      Color2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1) && Is.numberRange(candidate.green, 0, 1) && Is.numberRange(candidate.blue, 0, 1) && Is.numberRange(candidate.alpha, 0, 1);
      }
      Color2.is = is;
    })(Color || (Color = {}));
    (function(ColorInformation2) {
      function create(range, color) {
        return {
          range,
          color
        };
      }
      ColorInformation2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
      }
      ColorInformation2.is = is;
    })(ColorInformation || (ColorInformation = {}));
    (function(ColorPresentation2) {
      function create(label, textEdit, additionalTextEdits) {
        return {
          label,
          textEdit,
          additionalTextEdits
        };
      }
      ColorPresentation2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit)) && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
      }
      ColorPresentation2.is = is;
    })(ColorPresentation || (ColorPresentation = {}));
    (function(FoldingRangeKind2) {
      FoldingRangeKind2.Comment = "comment";
      FoldingRangeKind2.Imports = "imports";
      FoldingRangeKind2.Region = "region";
    })(FoldingRangeKind || (FoldingRangeKind = {}));
    (function(FoldingRange2) {
      function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
        const result = {
          startLine,
          endLine
        };
        if (Is.defined(startCharacter)) {
          result.startCharacter = startCharacter;
        }
        if (Is.defined(endCharacter)) {
          result.endCharacter = endCharacter;
        }
        if (Is.defined(kind)) {
          result.kind = kind;
        }
        if (Is.defined(collapsedText)) {
          result.collapsedText = collapsedText;
        }
        return result;
      }
      FoldingRange2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine) && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter)) && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter)) && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
      }
      FoldingRange2.is = is;
    })(FoldingRange || (FoldingRange = {}));
    (function(DiagnosticRelatedInformation2) {
      function create(location, message) {
        return {
          location,
          message
        };
      }
      DiagnosticRelatedInformation2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
      }
      DiagnosticRelatedInformation2.is = is;
    })(DiagnosticRelatedInformation || (DiagnosticRelatedInformation = {}));
    (function(DiagnosticSeverity2) {
      DiagnosticSeverity2.Error = 1;
      DiagnosticSeverity2.Warning = 2;
      DiagnosticSeverity2.Information = 3;
      DiagnosticSeverity2.Hint = 4;
    })(DiagnosticSeverity || (DiagnosticSeverity = {}));
    (function(DiagnosticTag2) {
      DiagnosticTag2.Unnecessary = 1;
      DiagnosticTag2.Deprecated = 2;
    })(DiagnosticTag || (DiagnosticTag = {}));
    (function(CodeDescription2) {
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Is.string(candidate.href);
      }
      CodeDescription2.is = is;
    })(CodeDescription || (CodeDescription = {}));
    (function(Diagnostic2) {
      function create(range, message, severity, code, source, relatedInformation) {
        const result = { range, message };
        if (Is.defined(severity)) {
          result.severity = severity;
        }
        if (Is.defined(code)) {
          result.code = code;
        }
        if (Is.defined(source)) {
          result.source = source;
        }
        if (Is.defined(relatedInformation)) {
          result.relatedInformation = relatedInformation;
        }
        return result;
      }
      Diagnostic2.create = create;
      function is(value2) {
        var _a;
        const candidate = value2;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.string(candidate.message) || MarkupContent.is(candidate.message)) && (Is.number(candidate.severity) || Is.undefined(candidate.severity)) && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code)) && (Is.undefined(candidate.codeDescription) || Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)) && (Is.string(candidate.source) || Is.undefined(candidate.source)) && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
      }
      Diagnostic2.is = is;
      function is3_17(value2) {
        return Is.string(value2.message);
      }
      Diagnostic2.is3_17 = is3_17;
      function getMessageString(diagnostic) {
        if (Is.string(diagnostic.message)) {
          return diagnostic.message;
        } else if (MarkupContent.is(diagnostic.message)) {
          return diagnostic.message.value;
        } else {
          throw new Error(`Unknown message type ${typeof diagnostic.message}`);
        }
      }
      Diagnostic2.getMessageString = getMessageString;
    })(Diagnostic || (Diagnostic = {}));
    (function(Command2) {
      function create(title, command, ...args) {
        const result = { title, command };
        if (Is.defined(args) && args.length > 0) {
          result.arguments = args;
        }
        return result;
      }
      Command2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip)) && Is.string(candidate.command);
      }
      Command2.is = is;
    })(Command || (Command = {}));
    (function(TextEdit2) {
      function replace(range, newText) {
        return { range, newText };
      }
      TextEdit2.replace = replace;
      function insert2(position, newText) {
        return { range: { start: position, end: position }, newText };
      }
      TextEdit2.insert = insert2;
      function del(range) {
        return { range, newText: "" };
      }
      TextEdit2.del = del;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Is.string(candidate.newText) && Range.is(candidate.range);
      }
      TextEdit2.is = is;
    })(TextEdit || (TextEdit = {}));
    (function(ChangeAnnotation2) {
      function create(label, needsConfirmation, description) {
        const result = { label };
        if (needsConfirmation !== void 0) {
          result.needsConfirmation = needsConfirmation;
        }
        if (description !== void 0) {
          result.description = description;
        }
        return result;
      }
      ChangeAnnotation2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
      }
      ChangeAnnotation2.is = is;
    })(ChangeAnnotation || (ChangeAnnotation = {}));
    (function(ChangeAnnotationIdentifier2) {
      function is(value2) {
        const candidate = value2;
        return Is.string(candidate);
      }
      ChangeAnnotationIdentifier2.is = is;
    })(ChangeAnnotationIdentifier || (ChangeAnnotationIdentifier = {}));
    (function(AnnotatedTextEdit2) {
      function replace(range, newText, annotation) {
        return { range, newText, annotationId: annotation };
      }
      AnnotatedTextEdit2.replace = replace;
      function insert2(position, newText, annotation) {
        return { range: { start: position, end: position }, newText, annotationId: annotation };
      }
      AnnotatedTextEdit2.insert = insert2;
      function del(range, annotation) {
        return { range, newText: "", annotationId: annotation };
      }
      AnnotatedTextEdit2.del = del;
      function is(value2) {
        const candidate = value2;
        return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      AnnotatedTextEdit2.is = is;
    })(AnnotatedTextEdit || (AnnotatedTextEdit = {}));
    (function(TextDocumentEdit2) {
      function create(textDocument, edits) {
        return { textDocument, edits };
      }
      TextDocumentEdit2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument) && Array.isArray(candidate.edits);
      }
      TextDocumentEdit2.is = is;
    })(TextDocumentEdit || (TextDocumentEdit = {}));
    (function(CreateFile2) {
      function create(uri, options, annotation) {
        const result = {
          kind: "create",
          uri
        };
        if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      CreateFile2.create = create;
      function is(value2) {
        const candidate = value2;
        return candidate && candidate.kind === "create" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      CreateFile2.is = is;
    })(CreateFile || (CreateFile = {}));
    (function(RenameFile2) {
      function create(oldUri, newUri, options, annotation) {
        const result = {
          kind: "rename",
          oldUri,
          newUri
        };
        if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      RenameFile2.create = create;
      function is(value2) {
        const candidate = value2;
        return candidate && candidate.kind === "rename" && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      RenameFile2.is = is;
    })(RenameFile || (RenameFile = {}));
    (function(DeleteFile2) {
      function create(uri, options, annotation) {
        const result = {
          kind: "delete",
          uri
        };
        if (options !== void 0 && (options.recursive !== void 0 || options.ignoreIfNotExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      DeleteFile2.create = create;
      function is(value2) {
        const candidate = value2;
        return candidate && candidate.kind === "delete" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.recursive === void 0 || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === void 0 || Is.boolean(candidate.options.ignoreIfNotExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      DeleteFile2.is = is;
    })(DeleteFile || (DeleteFile = {}));
    (function(WorkspaceEdit2) {
      function is(value2) {
        const candidate = value2;
        return candidate && (candidate.changes !== void 0 || candidate.documentChanges !== void 0) && (candidate.documentChanges === void 0 || candidate.documentChanges.every((change) => {
          if (Is.string(change.kind)) {
            return CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change);
          } else {
            return TextDocumentEdit.is(change);
          }
        }));
      }
      WorkspaceEdit2.is = is;
    })(WorkspaceEdit || (WorkspaceEdit = {}));
    TextEditChangeImpl = class {
      constructor(edits, changeAnnotations) {
        this.edits = edits;
        this.changeAnnotations = changeAnnotations;
      }
      insert(position, newText, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.insert(position, newText);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.insert(position, newText, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.insert(position, newText, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      replace(range, newText, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.replace(range, newText);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.replace(range, newText, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.replace(range, newText, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      delete(range, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.del(range);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.del(range, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.del(range, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      add(edit) {
        this.edits.push(edit);
      }
      all() {
        return this.edits;
      }
      clear() {
        this.edits.splice(0, this.edits.length);
      }
      assertChangeAnnotations(value2) {
        if (value2 === void 0) {
          throw new Error(`Text edit change is not configured to manage change annotations.`);
        }
      }
    };
    (function(SnippetTextEdit2) {
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && StringValue.isSnippet(candidate.snippet) && (candidate.annotationId === void 0 || (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId)));
      }
      SnippetTextEdit2.is = is;
    })(SnippetTextEdit || (SnippetTextEdit = {}));
    ChangeAnnotations = class {
      constructor(annotations) {
        this._annotations = annotations === void 0 ? /* @__PURE__ */ Object.create(null) : annotations;
        this._counter = 0;
        this._size = 0;
      }
      all() {
        return this._annotations;
      }
      get size() {
        return this._size;
      }
      manage(idOrAnnotation, annotation) {
        let id;
        if (ChangeAnnotationIdentifier.is(idOrAnnotation)) {
          id = idOrAnnotation;
        } else {
          id = this.nextId();
          annotation = idOrAnnotation;
        }
        if (this._annotations[id] !== void 0) {
          throw new Error(`Id ${id} is already in use.`);
        }
        if (annotation === void 0) {
          throw new Error(`No annotation provided for id ${id}`);
        }
        this._annotations[id] = annotation;
        this._size++;
        return id;
      }
      nextId() {
        this._counter++;
        return this._counter.toString();
      }
    };
    WorkspaceChange = class {
      constructor(workspaceEdit) {
        this._textEditChanges = /* @__PURE__ */ Object.create(null);
        if (workspaceEdit !== void 0) {
          this._workspaceEdit = workspaceEdit;
          if (workspaceEdit.documentChanges) {
            this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
            workspaceEdit.changeAnnotations = this._changeAnnotations.all();
            workspaceEdit.documentChanges.forEach((change) => {
              if (TextDocumentEdit.is(change)) {
                const textEditChange = new TextEditChangeImpl(change.edits, this._changeAnnotations);
                this._textEditChanges[change.textDocument.uri] = textEditChange;
              }
            });
          } else if (workspaceEdit.changes) {
            Object.keys(workspaceEdit.changes).forEach((key) => {
              const textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
              this._textEditChanges[key] = textEditChange;
            });
          }
        } else {
          this._workspaceEdit = {};
        }
      }
      /**
       * Returns the underlying {@link WorkspaceEdit} literal
       * use to be returned from a workspace edit operation like rename.
       */
      get edit() {
        this.initDocumentChanges();
        if (this._changeAnnotations !== void 0) {
          if (this._changeAnnotations.size === 0) {
            this._workspaceEdit.changeAnnotations = void 0;
          } else {
            this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
          }
        }
        return this._workspaceEdit;
      }
      getTextEditChange(key) {
        if (OptionalVersionedTextDocumentIdentifier.is(key)) {
          this.initDocumentChanges();
          if (this._workspaceEdit.documentChanges === void 0) {
            throw new Error("Workspace edit is not configured for document changes.");
          }
          const textDocument = { uri: key.uri, version: key.version };
          let result = this._textEditChanges[textDocument.uri];
          if (!result) {
            const edits = [];
            const textDocumentEdit = {
              textDocument,
              edits
            };
            this._workspaceEdit.documentChanges.push(textDocumentEdit);
            result = new TextEditChangeImpl(edits, this._changeAnnotations);
            this._textEditChanges[textDocument.uri] = result;
          }
          return result;
        } else {
          this.initChanges();
          if (this._workspaceEdit.changes === void 0) {
            throw new Error("Workspace edit is not configured for normal text edit changes.");
          }
          let result = this._textEditChanges[key];
          if (!result) {
            const edits = [];
            this._workspaceEdit.changes[key] = edits;
            result = new TextEditChangeImpl(edits);
            this._textEditChanges[key] = result;
          }
          return result;
        }
      }
      initDocumentChanges() {
        if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
          this._changeAnnotations = new ChangeAnnotations();
          this._workspaceEdit.documentChanges = [];
          this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
        }
      }
      initChanges() {
        if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
          this._workspaceEdit.changes = /* @__PURE__ */ Object.create(null);
        }
      }
      createFile(uri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = CreateFile.create(uri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = CreateFile.create(uri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
      renameFile(oldUri, newUri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = RenameFile.create(oldUri, newUri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = RenameFile.create(oldUri, newUri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
      deleteFile(uri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = DeleteFile.create(uri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = DeleteFile.create(uri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
    };
    (function(TextDocumentIdentifier2) {
      function create(uri) {
        return { uri };
      }
      TextDocumentIdentifier2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Is.string(candidate.uri);
      }
      TextDocumentIdentifier2.is = is;
    })(TextDocumentIdentifier || (TextDocumentIdentifier = {}));
    (function(VersionedTextDocumentIdentifier2) {
      function create(uri, version) {
        return { uri, version };
      }
      VersionedTextDocumentIdentifier2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
      }
      VersionedTextDocumentIdentifier2.is = is;
    })(VersionedTextDocumentIdentifier || (VersionedTextDocumentIdentifier = {}));
    (function(OptionalVersionedTextDocumentIdentifier2) {
      function create(uri, version) {
        return { uri, version };
      }
      OptionalVersionedTextDocumentIdentifier2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
      }
      OptionalVersionedTextDocumentIdentifier2.is = is;
    })(OptionalVersionedTextDocumentIdentifier || (OptionalVersionedTextDocumentIdentifier = {}));
    (function(LanguageKind2) {
      LanguageKind2.ABAP = "abap";
      LanguageKind2.WindowsBat = "bat";
      LanguageKind2.BibTeX = "bibtex";
      LanguageKind2.Clojure = "clojure";
      LanguageKind2.Coffeescript = "coffeescript";
      LanguageKind2.C = "c";
      LanguageKind2.CPP = "cpp";
      LanguageKind2.CSharp = "csharp";
      LanguageKind2.CSS = "css";
      LanguageKind2.D = "d";
      LanguageKind2.Delphi = "pascal";
      LanguageKind2.Diff = "diff";
      LanguageKind2.Dart = "dart";
      LanguageKind2.Dockerfile = "dockerfile";
      LanguageKind2.Elixir = "elixir";
      LanguageKind2.Erlang = "erlang";
      LanguageKind2.FSharp = "fsharp";
      LanguageKind2.GitCommit = "git-commit";
      LanguageKind2.GitRebase = "git-rebase";
      LanguageKind2.Go = "go";
      LanguageKind2.Groovy = "groovy";
      LanguageKind2.Handlebars = "handlebars";
      LanguageKind2.Haskell = "haskell";
      LanguageKind2.HTML = "html";
      LanguageKind2.Ini = "ini";
      LanguageKind2.Java = "java";
      LanguageKind2.JavaScript = "javascript";
      LanguageKind2.JavaScriptReact = "javascriptreact";
      LanguageKind2.JSON = "json";
      LanguageKind2.LaTeX = "latex";
      LanguageKind2.Less = "less";
      LanguageKind2.Lua = "lua";
      LanguageKind2.Makefile = "makefile";
      LanguageKind2.Markdown = "markdown";
      LanguageKind2.ObjectiveC = "objective-c";
      LanguageKind2.ObjectiveCPP = "objective-cpp";
      LanguageKind2.Pascal = "pascal";
      LanguageKind2.Perl = "perl";
      LanguageKind2.Perl6 = "perl6";
      LanguageKind2.PHP = "php";
      LanguageKind2.Plaintext = "plaintext";
      LanguageKind2.Powershell = "powershell";
      LanguageKind2.Pug = "jade";
      LanguageKind2.Python = "python";
      LanguageKind2.R = "r";
      LanguageKind2.Razor = "razor";
      LanguageKind2.Ruby = "ruby";
      LanguageKind2.Rust = "rust";
      LanguageKind2.SCSS = "scss";
      LanguageKind2.SASS = "sass";
      LanguageKind2.Scala = "scala";
      LanguageKind2.ShaderLab = "shaderlab";
      LanguageKind2.ShellScript = "shellscript";
      LanguageKind2.SQL = "sql";
      LanguageKind2.Swift = "swift";
      LanguageKind2.TypeScript = "typescript";
      LanguageKind2.TypeScriptReact = "typescriptreact";
      LanguageKind2.TeX = "tex";
      LanguageKind2.VisualBasic = "vb";
      LanguageKind2.XML = "xml";
      LanguageKind2.XSL = "xsl";
      LanguageKind2.YAML = "yaml";
    })(LanguageKind || (LanguageKind = {}));
    (function(TextDocumentItem2) {
      function create(uri, languageId, version, text) {
        return { uri, languageId, version, text };
      }
      TextDocumentItem2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
      }
      TextDocumentItem2.is = is;
    })(TextDocumentItem || (TextDocumentItem = {}));
    (function(MarkupKind2) {
      MarkupKind2.PlainText = "plaintext";
      MarkupKind2.Markdown = "markdown";
      function is(value2) {
        const candidate = value2;
        return candidate === MarkupKind2.PlainText || candidate === MarkupKind2.Markdown;
      }
      MarkupKind2.is = is;
    })(MarkupKind || (MarkupKind = {}));
    (function(MarkupContent2) {
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(value2) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
      }
      MarkupContent2.is = is;
    })(MarkupContent || (MarkupContent = {}));
    (function(CompletionItemKind2) {
      CompletionItemKind2.Text = 1;
      CompletionItemKind2.Method = 2;
      CompletionItemKind2.Function = 3;
      CompletionItemKind2.Constructor = 4;
      CompletionItemKind2.Field = 5;
      CompletionItemKind2.Variable = 6;
      CompletionItemKind2.Class = 7;
      CompletionItemKind2.Interface = 8;
      CompletionItemKind2.Module = 9;
      CompletionItemKind2.Property = 10;
      CompletionItemKind2.Unit = 11;
      CompletionItemKind2.Value = 12;
      CompletionItemKind2.Enum = 13;
      CompletionItemKind2.Keyword = 14;
      CompletionItemKind2.Snippet = 15;
      CompletionItemKind2.Color = 16;
      CompletionItemKind2.File = 17;
      CompletionItemKind2.Reference = 18;
      CompletionItemKind2.Folder = 19;
      CompletionItemKind2.EnumMember = 20;
      CompletionItemKind2.Constant = 21;
      CompletionItemKind2.Struct = 22;
      CompletionItemKind2.Event = 23;
      CompletionItemKind2.Operator = 24;
      CompletionItemKind2.TypeParameter = 25;
    })(CompletionItemKind || (CompletionItemKind = {}));
    (function(InsertTextFormat2) {
      InsertTextFormat2.PlainText = 1;
      InsertTextFormat2.Snippet = 2;
    })(InsertTextFormat || (InsertTextFormat = {}));
    (function(CompletionItemTag2) {
      CompletionItemTag2.Deprecated = 1;
    })(CompletionItemTag || (CompletionItemTag = {}));
    (function(InsertReplaceEdit2) {
      function create(newText, insert2, replace) {
        return { newText, insert: insert2, replace };
      }
      InsertReplaceEdit2.create = create;
      function is(value2) {
        const candidate = value2;
        return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
      }
      InsertReplaceEdit2.is = is;
    })(InsertReplaceEdit || (InsertReplaceEdit = {}));
    (function(InsertTextMode2) {
      InsertTextMode2.asIs = 1;
      InsertTextMode2.adjustIndentation = 2;
    })(InsertTextMode || (InsertTextMode = {}));
    (function(ApplyKind2) {
      ApplyKind2.Replace = 1;
      ApplyKind2.Merge = 2;
    })(ApplyKind || (ApplyKind = {}));
    (function(CompletionItemLabelDetails2) {
      function is(value2) {
        const candidate = value2;
        return candidate && (Is.string(candidate.detail) || candidate.detail === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
      }
      CompletionItemLabelDetails2.is = is;
    })(CompletionItemLabelDetails || (CompletionItemLabelDetails = {}));
    (function(CompletionItem2) {
      function create(label) {
        return { label };
      }
      CompletionItem2.create = create;
    })(CompletionItem || (CompletionItem = {}));
    (function(CompletionList2) {
      function create(items, isIncomplete) {
        return { items: items ? items : [], isIncomplete: !!isIncomplete };
      }
      CompletionList2.create = create;
    })(CompletionList || (CompletionList = {}));
    (function(MarkedString2) {
      function fromPlainText(plainText) {
        return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
      }
      MarkedString2.fromPlainText = fromPlainText;
      function is(value2) {
        const candidate = value2;
        return Is.string(candidate) || Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value);
      }
      MarkedString2.is = is;
    })(MarkedString || (MarkedString = {}));
    (function(Hover2) {
      function is(value2) {
        const candidate = value2;
        return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) || MarkedString.is(candidate.contents) || Is.typedArray(candidate.contents, MarkedString.is)) && (value2.range === void 0 || Range.is(value2.range));
      }
      Hover2.is = is;
    })(Hover || (Hover = {}));
    (function(ParameterInformation2) {
      function create(label, documentation) {
        return documentation ? { label, documentation } : { label };
      }
      ParameterInformation2.create = create;
    })(ParameterInformation || (ParameterInformation = {}));
    (function(SignatureInformation2) {
      function create(label, documentation, ...parameters) {
        const result = { label };
        if (Is.defined(documentation)) {
          result.documentation = documentation;
        }
        if (Is.defined(parameters)) {
          result.parameters = parameters;
        } else {
          result.parameters = [];
        }
        return result;
      }
      SignatureInformation2.create = create;
    })(SignatureInformation || (SignatureInformation = {}));
    (function(DocumentHighlightKind2) {
      DocumentHighlightKind2.Text = 1;
      DocumentHighlightKind2.Read = 2;
      DocumentHighlightKind2.Write = 3;
    })(DocumentHighlightKind || (DocumentHighlightKind = {}));
    (function(DocumentHighlight2) {
      function create(range, kind) {
        const result = { range };
        if (Is.number(kind)) {
          result.kind = kind;
        }
        return result;
      }
      DocumentHighlight2.create = create;
    })(DocumentHighlight || (DocumentHighlight = {}));
    (function(SymbolKind2) {
      SymbolKind2.File = 1;
      SymbolKind2.Module = 2;
      SymbolKind2.Namespace = 3;
      SymbolKind2.Package = 4;
      SymbolKind2.Class = 5;
      SymbolKind2.Method = 6;
      SymbolKind2.Property = 7;
      SymbolKind2.Field = 8;
      SymbolKind2.Constructor = 9;
      SymbolKind2.Enum = 10;
      SymbolKind2.Interface = 11;
      SymbolKind2.Function = 12;
      SymbolKind2.Variable = 13;
      SymbolKind2.Constant = 14;
      SymbolKind2.String = 15;
      SymbolKind2.Number = 16;
      SymbolKind2.Boolean = 17;
      SymbolKind2.Array = 18;
      SymbolKind2.Object = 19;
      SymbolKind2.Key = 20;
      SymbolKind2.Null = 21;
      SymbolKind2.EnumMember = 22;
      SymbolKind2.Struct = 23;
      SymbolKind2.Event = 24;
      SymbolKind2.Operator = 25;
      SymbolKind2.TypeParameter = 26;
    })(SymbolKind || (SymbolKind = {}));
    (function(SymbolTag2) {
      SymbolTag2.Deprecated = 1;
    })(SymbolTag || (SymbolTag = {}));
    (function(SymbolInformation2) {
      function create(name, kind, range, uri, containerName) {
        const result = {
          name,
          kind,
          location: { uri, range }
        };
        if (containerName) {
          result.containerName = containerName;
        }
        return result;
      }
      SymbolInformation2.create = create;
    })(SymbolInformation || (SymbolInformation = {}));
    (function(WorkspaceSymbol2) {
      function create(name, kind, uri, range) {
        return range !== void 0 ? { name, kind, location: { uri, range } } : { name, kind, location: { uri } };
      }
      WorkspaceSymbol2.create = create;
    })(WorkspaceSymbol || (WorkspaceSymbol = {}));
    (function(DocumentSymbol2) {
      function create(name, detail, kind, range, selectionRange, children) {
        const result = {
          name,
          detail,
          kind,
          range,
          selectionRange
        };
        if (children !== void 0) {
          result.children = children;
        }
        return result;
      }
      DocumentSymbol2.create = create;
      function is(value2) {
        const candidate = value2;
        return candidate && Is.string(candidate.name) && Is.number(candidate.kind) && Range.is(candidate.range) && Range.is(candidate.selectionRange) && (candidate.detail === void 0 || Is.string(candidate.detail)) && (candidate.deprecated === void 0 || Is.boolean(candidate.deprecated)) && (candidate.children === void 0 || Array.isArray(candidate.children)) && (candidate.tags === void 0 || Array.isArray(candidate.tags));
      }
      DocumentSymbol2.is = is;
    })(DocumentSymbol || (DocumentSymbol = {}));
    (function(CodeActionKind2) {
      CodeActionKind2.Empty = "";
      CodeActionKind2.QuickFix = "quickfix";
      CodeActionKind2.Refactor = "refactor";
      CodeActionKind2.RefactorExtract = "refactor.extract";
      CodeActionKind2.RefactorInline = "refactor.inline";
      CodeActionKind2.RefactorMove = "refactor.move";
      CodeActionKind2.RefactorRewrite = "refactor.rewrite";
      CodeActionKind2.Source = "source";
      CodeActionKind2.SourceOrganizeImports = "source.organizeImports";
      CodeActionKind2.SourceFixAll = "source.fixAll";
      CodeActionKind2.Notebook = "notebook";
    })(CodeActionKind || (CodeActionKind = {}));
    (function(CodeActionTriggerKind2) {
      CodeActionTriggerKind2.Invoked = 1;
      CodeActionTriggerKind2.Automatic = 2;
    })(CodeActionTriggerKind || (CodeActionTriggerKind = {}));
    (function(CodeActionContext2) {
      function create(diagnostics, only2, triggerKind) {
        const result = { diagnostics };
        if (only2 !== void 0 && only2 !== null) {
          result.only = only2;
        }
        if (triggerKind !== void 0 && triggerKind !== null) {
          result.triggerKind = triggerKind;
        }
        return result;
      }
      CodeActionContext2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is) && (candidate.only === void 0 || Is.typedArray(candidate.only, Is.string)) && (candidate.triggerKind === void 0 || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
      }
      CodeActionContext2.is = is;
    })(CodeActionContext || (CodeActionContext = {}));
    (function(CodeActionTag2) {
      CodeActionTag2.LLMGenerated = 1;
      function is(value2) {
        return Is.defined(value2) && value2 === CodeActionTag2.LLMGenerated;
      }
      CodeActionTag2.is = is;
    })(CodeActionTag || (CodeActionTag = {}));
    (function(CodeAction2) {
      function create(title, kindOrCommandOrEdit, kind) {
        const result = { title };
        let checkKind = true;
        if (typeof kindOrCommandOrEdit === "string") {
          checkKind = false;
          result.kind = kindOrCommandOrEdit;
        } else if (Command.is(kindOrCommandOrEdit)) {
          result.command = kindOrCommandOrEdit;
        } else {
          result.edit = kindOrCommandOrEdit;
        }
        if (checkKind && kind !== void 0) {
          result.kind = kind;
        }
        return result;
      }
      CodeAction2.create = create;
      function is(value2) {
        const candidate = value2;
        return candidate && Is.string(candidate.title) && (candidate.diagnostics === void 0 || Is.typedArray(candidate.diagnostics, Diagnostic.is)) && (candidate.kind === void 0 || Is.string(candidate.kind)) && (candidate.edit !== void 0 || candidate.command !== void 0) && (candidate.command === void 0 || Command.is(candidate.command)) && (candidate.isPreferred === void 0 || Is.boolean(candidate.isPreferred)) && (candidate.edit === void 0 || WorkspaceEdit.is(candidate.edit)) && (candidate.tags === void 0 || Is.typedArray(candidate.tags, CodeActionTag.is));
      }
      CodeAction2.is = is;
    })(CodeAction || (CodeAction = {}));
    (function(CodeLens2) {
      function create(range, data) {
        const result = { range };
        if (Is.defined(data)) {
          result.data = data;
        }
        return result;
      }
      CodeLens2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
      }
      CodeLens2.is = is;
    })(CodeLens || (CodeLens = {}));
    (function(FormattingOptions2) {
      function create(tabSize, insertSpaces) {
        return { tabSize, insertSpaces };
      }
      FormattingOptions2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
      }
      FormattingOptions2.is = is;
    })(FormattingOptions || (FormattingOptions = {}));
    (function(DocumentLink2) {
      function create(range, target, data) {
        return { range, target, data };
      }
      DocumentLink2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
      }
      DocumentLink2.is = is;
    })(DocumentLink || (DocumentLink = {}));
    (function(SelectionRange2) {
      function create(range, parent) {
        return { range, parent };
      }
      SelectionRange2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === void 0 || SelectionRange2.is(candidate.parent));
      }
      SelectionRange2.is = is;
    })(SelectionRange || (SelectionRange = {}));
    (function(SemanticTokenTypes2) {
      SemanticTokenTypes2["namespace"] = "namespace";
      SemanticTokenTypes2["type"] = "type";
      SemanticTokenTypes2["class"] = "class";
      SemanticTokenTypes2["enum"] = "enum";
      SemanticTokenTypes2["interface"] = "interface";
      SemanticTokenTypes2["struct"] = "struct";
      SemanticTokenTypes2["typeParameter"] = "typeParameter";
      SemanticTokenTypes2["parameter"] = "parameter";
      SemanticTokenTypes2["variable"] = "variable";
      SemanticTokenTypes2["property"] = "property";
      SemanticTokenTypes2["enumMember"] = "enumMember";
      SemanticTokenTypes2["event"] = "event";
      SemanticTokenTypes2["function"] = "function";
      SemanticTokenTypes2["method"] = "method";
      SemanticTokenTypes2["macro"] = "macro";
      SemanticTokenTypes2["keyword"] = "keyword";
      SemanticTokenTypes2["modifier"] = "modifier";
      SemanticTokenTypes2["comment"] = "comment";
      SemanticTokenTypes2["string"] = "string";
      SemanticTokenTypes2["number"] = "number";
      SemanticTokenTypes2["regexp"] = "regexp";
      SemanticTokenTypes2["operator"] = "operator";
      SemanticTokenTypes2["decorator"] = "decorator";
      SemanticTokenTypes2["label"] = "label";
    })(SemanticTokenTypes || (SemanticTokenTypes = {}));
    (function(SemanticTokenModifiers2) {
      SemanticTokenModifiers2["declaration"] = "declaration";
      SemanticTokenModifiers2["definition"] = "definition";
      SemanticTokenModifiers2["readonly"] = "readonly";
      SemanticTokenModifiers2["static"] = "static";
      SemanticTokenModifiers2["deprecated"] = "deprecated";
      SemanticTokenModifiers2["abstract"] = "abstract";
      SemanticTokenModifiers2["async"] = "async";
      SemanticTokenModifiers2["modification"] = "modification";
      SemanticTokenModifiers2["documentation"] = "documentation";
      SemanticTokenModifiers2["defaultLibrary"] = "defaultLibrary";
    })(SemanticTokenModifiers || (SemanticTokenModifiers = {}));
    (function(SemanticTokens2) {
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && (candidate.resultId === void 0 || typeof candidate.resultId === "string") && Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === "number");
      }
      SemanticTokens2.is = is;
    })(SemanticTokens || (SemanticTokens = {}));
    (function(InlineValueText2) {
      function create(range, text) {
        return { range, text };
      }
      InlineValueText2.create = create;
      function is(value2) {
        const candidate = value2;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
      }
      InlineValueText2.is = is;
    })(InlineValueText || (InlineValueText = {}));
    (function(InlineValueVariableLookup2) {
      function create(range, variableName, caseSensitiveLookup) {
        return { range, variableName, caseSensitiveLookup };
      }
      InlineValueVariableLookup2.create = create;
      function is(value2) {
        const candidate = value2;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === void 0);
      }
      InlineValueVariableLookup2.is = is;
    })(InlineValueVariableLookup || (InlineValueVariableLookup = {}));
    (function(InlineValueEvaluatableExpression2) {
      function create(range, expression) {
        return { range, expression };
      }
      InlineValueEvaluatableExpression2.create = create;
      function is(value2) {
        const candidate = value2;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && (Is.string(candidate.expression) || candidate.expression === void 0);
      }
      InlineValueEvaluatableExpression2.is = is;
    })(InlineValueEvaluatableExpression || (InlineValueEvaluatableExpression = {}));
    (function(InlineValueContext2) {
      function create(frameId, stoppedLocation) {
        return { frameId, stoppedLocation };
      }
      InlineValueContext2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Range.is(value2.stoppedLocation);
      }
      InlineValueContext2.is = is;
    })(InlineValueContext || (InlineValueContext = {}));
    (function(InlayHintKind2) {
      InlayHintKind2.Type = 1;
      InlayHintKind2.Parameter = 2;
      function is(value2) {
        return value2 === 1 || value2 === 2;
      }
      InlayHintKind2.is = is;
    })(InlayHintKind || (InlayHintKind = {}));
    (function(InlayHintLabelPart2) {
      function create(value2) {
        return { value: value2 };
      }
      InlayHintLabelPart2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.location === void 0 || Location.is(candidate.location)) && (candidate.command === void 0 || Command.is(candidate.command));
      }
      InlayHintLabelPart2.is = is;
    })(InlayHintLabelPart || (InlayHintLabelPart = {}));
    (function(InlayHint2) {
      function create(position, label, kind) {
        const result = { position, label };
        if (kind !== void 0) {
          result.kind = kind;
        }
        return result;
      }
      InlayHint2.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && Position.is(candidate.position) && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is)) && (candidate.kind === void 0 || InlayHintKind.is(candidate.kind)) && candidate.textEdits === void 0 || Is.typedArray(candidate.textEdits, TextEdit.is) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.paddingLeft === void 0 || Is.boolean(candidate.paddingLeft)) && (candidate.paddingRight === void 0 || Is.boolean(candidate.paddingRight));
      }
      InlayHint2.is = is;
    })(InlayHint || (InlayHint = {}));
    (function(StringValue2) {
      function createSnippet(value2) {
        return { kind: "snippet", value: value2 };
      }
      StringValue2.createSnippet = createSnippet;
      function isSnippet(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && candidate.kind === "snippet" && Is.string(candidate.value);
      }
      StringValue2.isSnippet = isSnippet;
    })(StringValue || (StringValue = {}));
    (function(InlineCompletionItem2) {
      function create(insertText, filterText, range, command) {
        return { insertText, filterText, range, command };
      }
      InlineCompletionItem2.create = create;
    })(InlineCompletionItem || (InlineCompletionItem = {}));
    (function(InlineCompletionList2) {
      function create(items) {
        return { items };
      }
      InlineCompletionList2.create = create;
    })(InlineCompletionList || (InlineCompletionList = {}));
    (function(InlineCompletionTriggerKind2) {
      InlineCompletionTriggerKind2.Invoked = 1;
      InlineCompletionTriggerKind2.Automatic = 2;
    })(InlineCompletionTriggerKind || (InlineCompletionTriggerKind = {}));
    (function(SelectedCompletionInfo2) {
      function create(range, text) {
        return { range, text };
      }
      SelectedCompletionInfo2.create = create;
    })(SelectedCompletionInfo || (SelectedCompletionInfo = {}));
    (function(InlineCompletionContext2) {
      function create(triggerKind, selectedCompletionInfo) {
        return { triggerKind, selectedCompletionInfo };
      }
      InlineCompletionContext2.create = create;
    })(InlineCompletionContext || (InlineCompletionContext = {}));
    (function(WorkspaceFolder2) {
      function is(value2) {
        const candidate = value2;
        return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
      }
      WorkspaceFolder2.is = is;
    })(WorkspaceFolder || (WorkspaceFolder = {}));
    EOL = ["\n", "\r\n", "\r"];
    (function(TextDocument3) {
      function create(uri, languageId, version, content) {
        return new FullTextDocument(uri, languageId, version, content);
      }
      TextDocument3.create = create;
      function is(value2) {
        const candidate = value2;
        return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
      }
      TextDocument3.is = is;
      function applyEdits2(document, edits) {
        let text = document.getText();
        const sortedEdits = mergeSort2(edits, (a, b) => {
          const diff = a.range.start.line - b.range.start.line;
          if (diff === 0) {
            return a.range.start.character - b.range.start.character;
          }
          return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
          const e = sortedEdits[i];
          const startOffset = document.offsetAt(e.range.start);
          const endOffset = document.offsetAt(e.range.end);
          if (endOffset <= lastModifiedOffset) {
            text = text.substring(0, startOffset) + e.newText + text.substring(endOffset, text.length);
          } else {
            throw new Error("Overlapping edit");
          }
          lastModifiedOffset = startOffset;
        }
        return text;
      }
      TextDocument3.applyEdits = applyEdits2;
      function mergeSort2(data, compare2) {
        if (data.length <= 1) {
          return data;
        }
        const p = data.length / 2 | 0;
        const left = data.slice(0, p);
        const right = data.slice(p);
        mergeSort2(left, compare2);
        mergeSort2(right, compare2);
        let leftIdx = 0;
        let rightIdx = 0;
        let i = 0;
        while (leftIdx < left.length && rightIdx < right.length) {
          const ret = compare2(left[leftIdx], right[rightIdx]);
          if (ret <= 0) {
            data[i++] = left[leftIdx++];
          } else {
            data[i++] = right[rightIdx++];
          }
        }
        while (leftIdx < left.length) {
          data[i++] = left[leftIdx++];
        }
        while (rightIdx < right.length) {
          data[i++] = right[rightIdx++];
        }
        return data;
      }
    })(TextDocument || (TextDocument = {}));
    FullTextDocument = class {
      constructor(uri, languageId, version, content) {
        this._uri = uri;
        this._languageId = languageId;
        this._version = version;
        this._content = content;
        this._lineOffsets = void 0;
      }
      get uri() {
        return this._uri;
      }
      get languageId() {
        return this._languageId;
      }
      get version() {
        return this._version;
      }
      getText(range) {
        if (range) {
          const start = this.offsetAt(range.start);
          const end = this.offsetAt(range.end);
          return this._content.substring(start, end);
        }
        return this._content;
      }
      update(event, version) {
        this._content = event.text;
        this._version = version;
        this._lineOffsets = void 0;
      }
      getLineOffsets() {
        if (this._lineOffsets === void 0) {
          const lineOffsets = [];
          const text = this._content;
          let isLineStart = true;
          for (let i = 0; i < text.length; i++) {
            if (isLineStart) {
              lineOffsets.push(i);
              isLineStart = false;
            }
            const ch = text.charAt(i);
            isLineStart = ch === "\r" || ch === "\n";
            if (ch === "\r" && i + 1 < text.length && text.charAt(i + 1) === "\n") {
              i++;
            }
          }
          if (isLineStart && text.length > 0) {
            lineOffsets.push(text.length);
          }
          this._lineOffsets = lineOffsets;
        }
        return this._lineOffsets;
      }
      positionAt(offset) {
        offset = Math.max(Math.min(offset, this._content.length), 0);
        const lineOffsets = this.getLineOffsets();
        let low = 0, high = lineOffsets.length;
        if (high === 0) {
          return Position.create(0, offset);
        }
        while (low < high) {
          const mid = Math.floor((low + high) / 2);
          if (lineOffsets[mid] > offset) {
            high = mid;
          } else {
            low = mid + 1;
          }
        }
        const line = low - 1;
        return Position.create(line, offset - lineOffsets[line]);
      }
      offsetAt(position) {
        const lineOffsets = this.getLineOffsets();
        if (position.line >= lineOffsets.length) {
          return this._content.length;
        } else if (position.line < 0) {
          return 0;
        }
        const lineOffset = lineOffsets[position.line];
        const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
        return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
      }
      get lineCount() {
        return this.getLineOffsets().length;
      }
    };
    (function(Is2) {
      const toString = Object.prototype.toString;
      function defined(value2) {
        return typeof value2 !== "undefined";
      }
      Is2.defined = defined;
      function undefined2(value2) {
        return typeof value2 === "undefined";
      }
      Is2.undefined = undefined2;
      function boolean(value2) {
        return value2 === true || value2 === false;
      }
      Is2.boolean = boolean;
      function string(value2) {
        return toString.call(value2) === "[object String]";
      }
      Is2.string = string;
      function number2(value2) {
        return toString.call(value2) === "[object Number]";
      }
      Is2.number = number2;
      function numberRange(value2, min, max) {
        return toString.call(value2) === "[object Number]" && min <= value2 && value2 <= max;
      }
      Is2.numberRange = numberRange;
      function integer2(value2) {
        return toString.call(value2) === "[object Number]" && -2147483648 <= value2 && value2 <= 2147483647;
      }
      Is2.integer = integer2;
      function uinteger2(value2) {
        return toString.call(value2) === "[object Number]" && 0 <= value2 && value2 <= 2147483647;
      }
      Is2.uinteger = uinteger2;
      function func(value2) {
        return toString.call(value2) === "[object Function]";
      }
      Is2.func = func;
      function objectLiteral(value2) {
        return value2 !== null && typeof value2 === "object";
      }
      Is2.objectLiteral = objectLiteral;
      function typedArray(value2, check2) {
        return Array.isArray(value2) && value2.every(check2);
      }
      Is2.typedArray = typedArray;
    })(Is || (Is = {}));
  }
});

// node_modules/dockerfile-ast/lib/line.js
var require_line = __commonJS({
  "node_modules/dockerfile-ast/lib/line.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Line = void 0;
    var Line = class {
      constructor(document, range) {
        this.document = document;
        this.range = range;
      }
      getRange() {
        return this.range;
      }
      getTextContent() {
        return this.document.getText().substring(this.document.offsetAt(this.range.start), this.document.offsetAt(this.range.end));
      }
      isAfter(line) {
        return this.range.start.line > line.range.start.line;
      }
      isBefore(line) {
        return this.range.start.line < line;
      }
    };
    exports.Line = Line;
  }
});

// node_modules/dockerfile-ast/lib/util.js
var require_util = __commonJS({
  "node_modules/dockerfile-ast/lib/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Util = void 0;
    var Util = class _Util {
      static isUTF8BOM(char) {
        const uintArray = Uint8Array.from(Buffer.from(char, "UTF-8"));
        return uintArray[0] === 239 && uintArray[1] == 187 && uintArray[2] == 191;
      }
      static isWhitespace(char) {
        return char === " " || char === "	" || _Util.isNewline(char);
      }
      static isNewline(char) {
        return char === "\r" || char === "\n";
      }
      static findLeadingNonWhitespace(content, escapeChar) {
        whitespaceCheck: for (let i = 0; i < content.length; i++) {
          switch (content.charAt(i)) {
            case " ":
            case "	":
              continue;
            case escapeChar:
              escapeCheck: for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    i = j + 1;
                    continue whitespaceCheck;
                  case "\n":
                    i = j;
                    continue whitespaceCheck;
                  default:
                    break escapeCheck;
                }
              }
              return -1;
            default:
              return i;
          }
        }
        return -1;
      }
      /**
       * Determines if the given position is contained within the given range.
       *
       * @param position the position to check
       * @param range the range to see if the position is inside of
       */
      static isInsideRange(position, range) {
        if (range.start.line === range.end.line) {
          return range.start.line === position.line && range.start.character <= position.character && position.character <= range.end.character;
        } else if (range.start.line === position.line) {
          return range.start.character <= position.character;
        } else if (range.end.line === position.line) {
          return position.character <= range.end.character;
        }
        return range.start.line < position.line && position.line < range.end.line;
      }
      static parseHeredocName(value2) {
        value2 = value2.substring(2);
        if (value2.charAt(0) === "-") {
          value2 = value2.substring(1);
        }
        if (value2.charAt(0) === '"') {
          if (value2.charAt(value2.length - 1) !== '"') {
            return null;
          }
          value2 = value2.substring(1, value2.length - 1);
        }
        if (value2.charAt(0) === "'") {
          if (value2.charAt(value2.length - 1) !== "'") {
            return null;
          }
          value2 = value2.substring(1, value2.length - 1);
        }
        if (value2.charAt(0) === "<") {
          return null;
        }
        return value2;
      }
    };
    exports.Util = Util;
  }
});

// node_modules/dockerfile-ast/lib/comment.js
var require_comment = __commonJS({
  "node_modules/dockerfile-ast/lib/comment.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Comment = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var line_1 = require_line();
    var util_1 = require_util();
    var Comment = class extends line_1.Line {
      constructor(document, range) {
        super(document, range);
      }
      toString() {
        const content = this.getContent();
        if (content) {
          return "# " + content;
        }
        return "#";
      }
      /**
       * Returns the content of this comment. This excludes leading and
       * trailing whitespace as well as the # symbol. If the comment only
       * consists of whitespace, the empty string will be returned.
       */
      getContent() {
        let range = this.getContentRange();
        if (range === null) {
          return "";
        }
        return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
      }
      /**
       * Returns a range that includes the content of the comment
       * excluding any leading and trailing whitespace as well as the #
       * symbol. May return null if the comment only consists of whitespace
       * characters.
       */
      getContentRange() {
        let range = this.getRange();
        const startOffset = this.document.offsetAt(range.start);
        let raw = this.document.getText().substring(startOffset, this.document.offsetAt(range.end));
        let start = -1;
        let end = -1;
        for (let i = 1; i < raw.length; i++) {
          if (!util_1.Util.isWhitespace(raw.charAt(i))) {
            start = i;
            break;
          }
        }
        if (start === -1) {
          return null;
        }
        for (let i = raw.length - 1; i >= 1; i--) {
          if (!util_1.Util.isWhitespace(raw.charAt(i))) {
            end = i + 1;
            break;
          }
        }
        return vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + start), this.document.positionAt(startOffset + end));
      }
    };
    exports.Comment = Comment;
  }
});

// node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var main_exports2 = {};
__export(main_exports2, {
  TextDocument: () => TextDocument2
});
function mergeSort(data, compare2) {
  if (data.length <= 1) {
    return data;
  }
  const p = data.length / 2 | 0;
  const left = data.slice(0, p);
  const right = data.slice(p);
  mergeSort(left, compare2);
  mergeSort(right, compare2);
  let leftIdx = 0;
  let rightIdx = 0;
  let i = 0;
  while (leftIdx < left.length && rightIdx < right.length) {
    const ret = compare2(left[leftIdx], right[rightIdx]);
    if (ret <= 0) {
      data[i++] = left[leftIdx++];
    } else {
      data[i++] = right[rightIdx++];
    }
  }
  while (leftIdx < left.length) {
    data[i++] = left[leftIdx++];
  }
  while (rightIdx < right.length) {
    data[i++] = right[rightIdx++];
  }
  return data;
}
function computeLineOffsets(text, isAtLineStart, textOffset = 0) {
  const result = isAtLineStart ? [textOffset] : [];
  for (let i = 0; i < text.length; i++) {
    const ch = text.charCodeAt(i);
    if (isEOL(ch)) {
      if (ch === 13 && i + 1 < text.length && text.charCodeAt(i + 1) === 10) {
        i++;
      }
      result.push(textOffset + i + 1);
    }
  }
  return result;
}
function isEOL(char) {
  return char === 13 || char === 10;
}
function getWellformedRange(range) {
  const start = range.start;
  const end = range.end;
  if (start.line > end.line || start.line === end.line && start.character > end.character) {
    return { start: end, end: start };
  }
  return range;
}
function getWellformedEdit(textEdit) {
  const range = getWellformedRange(textEdit.range);
  if (range !== textEdit.range) {
    return { newText: textEdit.newText, range };
  }
  return textEdit;
}
var FullTextDocument2, TextDocument2;
var init_main2 = __esm({
  "node_modules/vscode-languageserver-textdocument/lib/esm/main.js"() {
    "use strict";
    FullTextDocument2 = class _FullTextDocument {
      constructor(uri, languageId, version, content) {
        this._uri = uri;
        this._languageId = languageId;
        this._version = version;
        this._content = content;
        this._lineOffsets = void 0;
      }
      get uri() {
        return this._uri;
      }
      get languageId() {
        return this._languageId;
      }
      get version() {
        return this._version;
      }
      getText(range) {
        if (range) {
          const start = this.offsetAt(range.start);
          const end = this.offsetAt(range.end);
          return this._content.substring(start, end);
        }
        return this._content;
      }
      update(changes2, version) {
        for (const change of changes2) {
          if (_FullTextDocument.isIncremental(change)) {
            const range = getWellformedRange(change.range);
            const startOffset = this.offsetAt(range.start);
            const endOffset = this.offsetAt(range.end);
            this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
            const insertedEndOffset = startOffset + change.text.length;
            const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
            const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
            if (crlfAtStart || crlfAtEnd) {
              this._lineOffsets = void 0;
              continue;
            }
            const startLine = Math.max(range.start.line, 0);
            const endLine = Math.max(range.end.line, 0);
            let lineOffsets = this._lineOffsets;
            const addedLineOffsets = computeLineOffsets(change.text, false, startOffset);
            if (endLine - startLine === addedLineOffsets.length) {
              for (let i = 0, len = addedLineOffsets.length; i < len; i++) {
                lineOffsets[i + startLine + 1] = addedLineOffsets[i];
              }
            } else {
              if (addedLineOffsets.length < 1e4) {
                lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets);
              } else {
                this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
              }
            }
            const diff = change.text.length - (endOffset - startOffset);
            if (diff !== 0) {
              for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) {
                lineOffsets[i] = lineOffsets[i] + diff;
              }
            }
          } else if (_FullTextDocument.isFull(change)) {
            this._content = change.text;
            this._lineOffsets = void 0;
          } else {
            throw new Error("Unknown change event received");
          }
        }
        this._version = version;
      }
      getLineOffsets() {
        if (this._lineOffsets === void 0) {
          this._lineOffsets = computeLineOffsets(this._content, true);
        }
        return this._lineOffsets;
      }
      positionAt(offset) {
        offset = Math.max(Math.min(offset, this._content.length), 0);
        const lineOffsets = this.getLineOffsets();
        let low = 0, high = lineOffsets.length;
        if (high === 0) {
          return { line: 0, character: offset };
        }
        while (low < high) {
          const mid = Math.floor((low + high) / 2);
          if (lineOffsets[mid] > offset) {
            high = mid;
          } else {
            low = mid + 1;
          }
        }
        const line = low - 1;
        offset = this.ensureBeforeEOL(offset, lineOffsets[line]);
        return { line, character: offset - lineOffsets[line] };
      }
      offsetAt(position) {
        const lineOffsets = this.getLineOffsets();
        if (position.line >= lineOffsets.length) {
          return this._content.length;
        } else if (position.line < 0) {
          return 0;
        }
        const lineOffset = lineOffsets[position.line];
        if (position.character <= 0) {
          return lineOffset;
        }
        const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
        const offset = Math.min(lineOffset + position.character, nextLineOffset);
        return this.ensureBeforeEOL(offset, lineOffset);
      }
      getLineRange(line) {
        const lineOffsets = this.getLineOffsets();
        if (line >= lineOffsets.length) {
          const lastLine2 = lineOffsets.length - 1;
          return { start: { line: lastLine2, character: 0 }, end: { line: lastLine2, character: this._content.length - lineOffsets[lastLine2] } };
        } else if (line < 0) {
          return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        }
        const startOffset = lineOffsets[line];
        const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
        const endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
        return { start: { line, character: 0 }, end: { line, character: endOffset - startOffset } };
      }
      getEOLCharacters(line) {
        const lineOffsets = this.getLineOffsets();
        if (line >= lineOffsets.length) {
          return "";
        } else if (line < 0) {
          return "";
        }
        const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
        const eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
        return this._content.substring(eolOffset, nextLineOffset);
      }
      ensureBeforeEOL(offset, lineOffset) {
        while (offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1))) {
          offset--;
        }
        return offset;
      }
      get lineCount() {
        return this.getLineOffsets().length;
      }
      static isIncremental(event) {
        const candidate = event;
        return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
      }
      static isFull(event) {
        const candidate = event;
        return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
      }
    };
    (function(TextDocument3) {
      function create(uri, languageId, version, content) {
        return new FullTextDocument2(uri, languageId, version, content);
      }
      TextDocument3.create = create;
      function update(document, changes2, version) {
        if (document instanceof FullTextDocument2) {
          document.update(changes2, version);
          return document;
        } else {
          throw new Error("TextDocument.update: document must be created by TextDocument.create");
        }
      }
      TextDocument3.update = update;
      function applyEdits2(document, edits) {
        const text = document.getText();
        const sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
          const diff = a.range.start.line - b.range.start.line;
          if (diff === 0) {
            return a.range.start.character - b.range.start.character;
          }
          return diff;
        });
        let lastModifiedOffset = 0;
        const spans = [];
        for (const e of sortedEdits) {
          const startOffset = document.offsetAt(e.range.start);
          if (startOffset < lastModifiedOffset) {
            throw new Error("Overlapping edit");
          } else if (startOffset > lastModifiedOffset) {
            spans.push(text.substring(lastModifiedOffset, startOffset));
          }
          if (e.newText.length) {
            spans.push(e.newText);
          }
          lastModifiedOffset = document.offsetAt(e.range.end);
        }
        spans.push(text.substr(lastModifiedOffset));
        return spans.join("");
      }
      TextDocument3.applyEdits = applyEdits2;
    })(TextDocument2 || (TextDocument2 = {}));
  }
});

// node_modules/dockerfile-ast/lib/parserDirective.js
var require_parserDirective = __commonJS({
  "node_modules/dockerfile-ast/lib/parserDirective.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ParserDirective = void 0;
    var main_1 = require_main();
    var line_1 = require_line();
    var ParserDirective = class extends line_1.Line {
      constructor(document, range, nameRange, valueRange) {
        super(document, range);
        this.nameRange = nameRange;
        this.valueRange = valueRange;
      }
      toString() {
        return "# " + this.getName() + "=" + this.getValue();
      }
      getNameRange() {
        return this.nameRange;
      }
      getValueRange() {
        return this.valueRange;
      }
      getName() {
        return this.document.getText().substring(this.document.offsetAt(this.nameRange.start), this.document.offsetAt(this.nameRange.end));
      }
      getValue() {
        return this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
      }
      getDirective() {
        const directive = main_1.Directive[this.getName().toLowerCase()];
        return directive === void 0 ? null : directive;
      }
    };
    exports.ParserDirective = ParserDirective;
  }
});

// node_modules/dockerfile-ast/lib/heredoc.js
var require_heredoc = __commonJS({
  "node_modules/dockerfile-ast/lib/heredoc.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Heredoc = void 0;
    var Heredoc = class {
      constructor(startRange, name, nameRange, contentRange, endRange) {
        this.startRange = startRange;
        this.name = name;
        this.nameRange = nameRange;
        this.contentRange = contentRange;
        this.endRange = endRange;
      }
      /**
       * Returns the name of the here-document.
       *
       * This API is experimental and subject to change.
       */
      getName() {
        return this.name;
      }
      /**
       * Returns the range of the start operator and the name. If the
       * here-document is initialized with <<EOT then the start range would
       * encompass all five characters.
       *
       * This API is experimental and subject to change.
       */
      getStartRange() {
        return this.startRange;
      }
      /**
       * Returns the range of this here-document's name that is declared at
       * the beginning of the here-document with the operator. If the
       * here-document is initialized with <<EOT then the name range would
       * encompass the latter three "EOT" characters.
       *
       * This API is experimental and subject to change.
       */
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the range of the content of this here-document. This may
       * be null if the here-document has no content because:
       * - the start range is the only thing that was declared
       * - the end range was declared immediately and there is no content
       *
       * This API is experimental and subject to change.
       */
      getContentRange() {
        return this.contentRange;
      }
      /**
       * Returns the range of the here-document's name on a line that
       * represents the end of the here-document.
       *
       * This API is experimental and subject to change.
       */
      getDelimiterRange() {
        return this.endRange;
      }
    };
    exports.Heredoc = Heredoc;
  }
});

// node_modules/dockerfile-ast/lib/variable.js
var require_variable = __commonJS({
  "node_modules/dockerfile-ast/lib/variable.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Variable = void 0;
    var Variable = class {
      constructor(name, nameRange, range, modifier, modifierRange, substitutionParameter, substitutionRange, defined, buildVariable, stringValue) {
        this.name = name;
        this.nameRange = nameRange;
        this.range = range;
        this.modifier = modifier;
        this.modifierRange = modifierRange;
        this.substitutionParameter = substitutionParameter;
        this.substitutionRange = substitutionRange;
        this.defined = defined;
        this.buildVariable = buildVariable;
        this.stringValue = stringValue;
      }
      toString() {
        return this.stringValue;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the range of the entire variable. This includes the symbols for
       * the declaration of the variable such as the $, {, and } symbols.
       *
       * @return the range in the document that this variable encompasses in its
       *         entirety
       */
      getRange() {
        return this.range;
      }
      /**
       * Returns the modifier character that has been set for
       * specifying how this variable should be expanded and resolved.
       * If this variable is ${variable:+value} then the modifier
       * character is '+'. Will be the empty string if the variable is
       * declared as ${variable:}. Otherwise, will be null if this
       * variable will not use variable substitution at all (such as
       * ${variable} or $variable).
       *
       * @return this variable's modifier character, or the empty
       *         string if it does not have one, or null if this
       *         variable will not use variable substitution
       */
      getModifier() {
        return this.modifier;
      }
      getModifierRange() {
        return this.modifierRange;
      }
      /**
       * Returns the parameter that will be used for substitution if
       * this variable uses modifiers to define how its value should be
       * resolved. If this variable is ${variable:+value} then the
       * substitution value will be 'value'. Will be the empty string
       * if the variable is declared as ${variable:+} or some other
       * variant where the only thing that follows the modifier
       * character (excluding considerations of escape characters and
       * so on) is the variable's closing bracket. May be null if this
       * variable does not have a modifier character defined (such as
       * ${variable} or $variable).
       *
       * @return this variable's substitution parameter, or the empty
       *         string if it does not have one, or null if there is
       *         not one defined
       */
      getSubstitutionParameter() {
        return this.substitutionParameter;
      }
      getSubstitutionRange() {
        return this.substitutionRange;
      }
      /**
       * Returns whether this variable has been defined or not.
       *
       * @return true if this variable has been defined, false otherwise
       */
      isDefined() {
        return this.defined;
      }
      isBuildVariable() {
        return this.buildVariable === true;
      }
      isEnvironmentVariable() {
        return this.buildVariable === false;
      }
    };
    exports.Variable = Variable;
  }
});

// node_modules/dockerfile-ast/lib/instruction.js
var require_instruction = __commonJS({
  "node_modules/dockerfile-ast/lib/instruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Instruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var util_1 = require_util();
    var line_1 = require_line();
    var argument_1 = require_argument();
    var heredoc_1 = require_heredoc();
    var variable_1 = require_variable();
    var main_1 = require_main();
    var Instruction = class extends line_1.Line {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range);
        this.dockerfile = dockerfile;
        this.escapeChar = escapeChar;
        this.instruction = instruction;
        this.instructionRange = instructionRange;
      }
      toString() {
        let value2 = this.getKeyword();
        for (let arg of this.getRawArguments()) {
          value2 += " ";
          value2 += arg.getValue();
        }
        return value2;
      }
      getRangeContent(range) {
        if (range === null) {
          return null;
        }
        return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
      }
      getInstructionRange() {
        return this.instructionRange;
      }
      getInstruction() {
        return this.instruction;
      }
      getKeyword() {
        return this.getInstruction().toUpperCase();
      }
      getArgumentsRange() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        return vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end);
      }
      getArgumentsRanges() {
        let args = this.getArguments();
        if (args.length === 0) {
          return [];
        }
        if (args[0].getRange().start.line === args[args.length - 1].getRange().end.line) {
          return [vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end)];
        }
        let ranges = [];
        let end = -1;
        let startPosition = args[0].getRange().start;
        let range = this.getInstructionRange();
        let extra = this.document.offsetAt(startPosition) - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra, this.document.offsetAt(args[args.length - 1].getRange().end) - this.document.offsetAt(range.start));
        let offset = this.document.offsetAt(range.start) + extra;
        let start = false;
        let comment = false;
        for (let i = 0; i < fullArgs.length; i++) {
          let char = fullArgs.charAt(i);
          if (char === this.escapeChar) {
            let next2 = fullArgs.charAt(i + 1);
            if (next2 === " " || next2 === "	") {
              whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) {
                switch (fullArgs.charAt(j)) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    j++;
                  case "\n":
                    if (startPosition !== null) {
                      ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                    }
                    startPosition = null;
                    start = true;
                    comment = false;
                    i = j;
                    break whitespaceCheck;
                  default:
                    break whitespaceCheck;
                }
              }
            } else if (next2 === "\r") {
              if (startPosition !== null) {
                ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                startPosition = null;
              }
              start = true;
              comment = false;
              i += 2;
            } else if (next2 === "\n") {
              if (startPosition !== null) {
                ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
              }
              startPosition = null;
              start = true;
              comment = false;
              i++;
            } else {
              i++;
            }
          } else if (util_1.Util.isNewline(char)) {
            if (comment) {
              startPosition = null;
              start = true;
              comment = false;
            }
          } else {
            if (!comment) {
              if (startPosition === null) {
                if (char === "#") {
                  comment = true;
                  continue;
                }
                let position = this.document.positionAt(offset + i);
                if (position.character !== 0) {
                  startPosition = vscode_languageserver_types_1.Position.create(position.line, 0);
                }
              }
              end = i;
            }
          }
        }
        if (startPosition === null) {
          ranges.push(vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + end), this.document.positionAt(offset + end + 1)));
        } else {
          ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
        }
        return ranges;
      }
      getRawArgumentsContent() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        return this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end));
      }
      getArgumentsContent() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        let content = "";
        let ranges = this.getArgumentsRanges();
        let documentText = this.document.getText();
        for (let range of ranges) {
          content += documentText.substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
        }
        return content;
      }
      getArguments() {
        return this.getRawArguments();
      }
      getRawArguments() {
        let args = [];
        let range = this.getInstructionRange();
        let extra = this.document.offsetAt(range.end) - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra);
        let offset = this.document.offsetAt(range.start) + extra;
        let start = false;
        let comment = false;
        let found = -1;
        let escapedWhitespaceDetected = false;
        let escaping = false;
        let escapeMarker = -1;
        let escapedArg = "";
        for (let i = 0; i < fullArgs.length; i++) {
          let char = fullArgs.charAt(i);
          if (util_1.Util.isWhitespace(char)) {
            if (escaping) {
              escapedWhitespaceDetected = true;
              if (util_1.Util.isNewline(char)) {
                escapedWhitespaceDetected = false;
                if (comment) {
                  comment = false;
                  start = true;
                }
              }
              continue;
            } else if (found !== -1) {
              if (escapeMarker === -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + i))));
              } else {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
              }
              escapeMarker = -1;
              escapedArg = "";
              found = -1;
            }
          } else if (char === this.escapeChar) {
            let next2 = fullArgs.charAt(i + 1);
            if (next2 === " " || next2 === "	") {
              whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) {
                let newlineCheck = fullArgs.charAt(j);
                switch (newlineCheck) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    j++;
                  case "\n":
                    comment = false;
                    escaping = true;
                    start = true;
                    if (found !== -1) {
                      escapeMarker = i;
                    }
                    i = j;
                    break whitespaceCheck;
                  default:
                    escapeMarker = i;
                    if (found === -1) {
                      i = j - 1;
                    }
                    break whitespaceCheck;
                }
              }
            } else if (next2 === "\r") {
              comment = false;
              escaping = true;
              start = true;
              if (found !== -1 && escapeMarker === -1) {
                escapeMarker = i;
              }
              i += 2;
            } else if (next2 === "\n") {
              comment = false;
              escaping = true;
              start = true;
              if (found !== -1 && escapeMarker === -1) {
                escapeMarker = i;
              }
              i++;
            } else {
              if (escapedWhitespaceDetected && escapeMarker !== -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
                escapedArg = "";
                found = -1;
              }
              escapeMarker = -1;
              escapedWhitespaceDetected = false;
              escaping = false;
              if (next2 === "$") {
                escapedArg = escapedArg + char + next2;
              } else if (next2 === "") {
                break;
              } else {
                escapedArg = escapedArg + next2;
              }
              if (found === -1) {
                found = i;
              }
              i++;
            }
          } else if (!comment) {
            if (start && char === "#") {
              comment = true;
            } else {
              if (escapedWhitespaceDetected && escapeMarker !== -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
                escapedArg = "";
                found = -1;
              }
              escapedWhitespaceDetected = false;
              escaping = false;
              escapeMarker = -1;
              escapedArg = escapedArg + char;
              if (found === -1) {
                found = i;
              }
            }
            start = false;
          }
        }
        if (found !== -1) {
          if (escapeMarker === -1) {
            args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + fullArgs.length))));
          } else {
            args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
          }
        }
        return args;
      }
      getExpandedArguments() {
        let args = this.getArguments();
        for (let i = 0; i < args.length; i++) {
          const argRange = args[i].getRange();
          let offset = this.document.offsetAt(argRange.start);
          const variables2 = this.parseVariables(offset, args[i].getValue());
          const swaps = [];
          let requiresExpansion = false;
          for (let variable2 of variables2) {
            const value2 = this.dockerfile.resolveVariable(variable2.getName(), variable2.getNameRange().start.line);
            swaps.push(value2);
            requiresExpansion = requiresExpansion || value2 !== void 0;
          }
          if (requiresExpansion) {
            let expanded2 = "";
            for (let j = 0; j < swaps.length; j++) {
              const variableRange = variables2[j].getRange();
              const start = this.document.offsetAt(variableRange.start);
              const end = this.document.offsetAt(variableRange.end);
              if (swaps[j]) {
                expanded2 += this.document.getText().substring(offset, start);
                expanded2 += swaps[j];
                offset = end;
              } else {
                expanded2 += this.document.getText().substring(offset, end);
                offset = end;
              }
            }
            const argEnd = this.document.offsetAt(argRange.end);
            if (argEnd !== offset) {
              expanded2 += this.document.getText().substring(offset, argEnd);
            }
            args[i] = new argument_1.Argument(expanded2, argRange);
          }
        }
        return args;
      }
      getVariables() {
        const variables2 = [];
        const args = this.getRawArguments();
        for (const arg of args) {
          let range = arg.getRange();
          let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
          const parsedVariables = this.parseVariables(this.document.offsetAt(arg.getRange().start), rawValue);
          for (const parsedVariable of parsedVariables) {
            variables2.push(parsedVariable);
          }
        }
        return variables2;
      }
      parseVariables(offset, arg) {
        let variables2 = [];
        variableLoop: for (let i = 0; i < arg.length; i++) {
          switch (arg.charAt(i)) {
            case this.escapeChar:
              if (arg.charAt(i + 1) === "$") {
                i++;
              }
              break;
            case "$":
              if (arg.charAt(i + 1) === "{") {
                let escapedString = "${";
                let escapedName = "";
                let nameEnd = -1;
                let escapedSubstitutionParameter = "";
                let substitutionStart = -1;
                let substitutionEnd = -1;
                let modifierRead = -1;
                nameLoop: for (let j = i + 2; j < arg.length; j++) {
                  let char = arg.charAt(j);
                  switch (char) {
                    case this.escapeChar:
                      for (let k = j + 1; k < arg.length; k++) {
                        switch (arg.charAt(k)) {
                          case " ":
                          case "	":
                          case "\r":
                            continue;
                          case "\n":
                            j = k;
                            continue nameLoop;
                        }
                      }
                      break;
                    case "}":
                      escapedString += "}";
                      let modifier = null;
                      let modifierRange = null;
                      let substitutionParameter = modifierRead !== -1 ? escapedSubstitutionParameter : null;
                      let substitutionRange = null;
                      if (nameEnd === -1) {
                        nameEnd = j;
                      } else if (nameEnd + 1 === j) {
                        modifier = "";
                        modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + nameEnd + 1), this.document.positionAt(offset + nameEnd + 1));
                      } else {
                        if (substitutionStart === -1) {
                          substitutionStart = modifierRead + 1;
                          substitutionEnd = modifierRead + 1;
                        } else {
                          substitutionEnd = substitutionEnd + 1;
                        }
                        modifier = arg.substring(modifierRead, modifierRead + 1);
                        modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + modifierRead), this.document.positionAt(offset + modifierRead + 1));
                        substitutionRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + substitutionStart), this.document.positionAt(offset + substitutionEnd));
                      }
                      let start = this.document.positionAt(offset + i);
                      variables2.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 2), this.document.positionAt(offset + nameEnd)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j + 1)), modifier, modifierRange, substitutionParameter, substitutionRange, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), escapedString));
                      i = j;
                      continue variableLoop;
                    case ":":
                      if (nameEnd === -1) {
                        nameEnd = j;
                      } else if (modifierRead !== -1) {
                        if (substitutionStart === -1) {
                          substitutionStart = j;
                          substitutionEnd = j;
                        } else {
                          substitutionEnd = j;
                        }
                        escapedSubstitutionParameter += ":";
                      } else {
                        modifierRead = j;
                      }
                      escapedString += ":";
                      break;
                    case "\n":
                    case "\r":
                    case " ":
                    case "	":
                      break;
                    default:
                      if (nameEnd === -1) {
                        escapedName += char;
                      } else if (modifierRead !== -1) {
                        if (substitutionStart === -1) {
                          substitutionStart = j;
                          substitutionEnd = j;
                        } else {
                          substitutionEnd = j;
                        }
                        escapedSubstitutionParameter += char;
                      } else {
                        modifierRead = j;
                      }
                      escapedString += char;
                      break;
                  }
                }
                break variableLoop;
              } else if (util_1.Util.isWhitespace(arg.charAt(i + 1)) || i === arg.length - 1) {
                continue;
              } else {
                let escapedName = "";
                nameLoop: for (let j = i + 1; j < arg.length; j++) {
                  let char = arg.charAt(j);
                  switch (char) {
                    case "\r":
                    case "\n":
                    case " ":
                    case "	":
                      continue;
                    case "$":
                    case "'":
                    case '"':
                      let varStart = this.document.positionAt(offset + i);
                      variables2.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
                      i = j - 1;
                      continue variableLoop;
                    case this.escapeChar:
                      for (let k = j + 1; k < arg.length; k++) {
                        switch (arg.charAt(k)) {
                          case " ":
                          case "	":
                          case "\r":
                            continue;
                          case "\n":
                            j = k;
                            continue nameLoop;
                        }
                      }
                      let start2 = this.document.positionAt(offset + i);
                      variables2.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(start2, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start2.line) !== void 0, this.isBuildVariable(escapedName, start2.line), "$" + escapedName));
                      break variableLoop;
                  }
                  if (char.match(/^[a-z0-9_]+$/i) === null) {
                    let varStart = this.document.positionAt(offset + i);
                    variables2.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
                    i = j - 1;
                    continue variableLoop;
                  }
                  escapedName += char;
                }
                let start = this.document.positionAt(offset + i);
                variables2.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + arg.length)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + arg.length)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), "$" + escapedName));
              }
              break variableLoop;
          }
        }
        return variables2;
      }
      isBuildVariable(variable2, line) {
        if (this.getKeyword() === main_1.Keyword.FROM) {
          for (const initialArg of this.dockerfile.getInitialARGs()) {
            const arg = initialArg;
            const property = arg.getProperty();
            if (property && variable2 === property.getName()) {
              return true;
            }
          }
          return void 0;
        }
        let image = this.dockerfile.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        let envs = image.getENVs();
        for (let i = envs.length - 1; i >= 0; i--) {
          if (envs[i].isBefore(line)) {
            for (let property of envs[i].getProperties()) {
              if (property.getName() === variable2) {
                return false;
              }
            }
          }
        }
        let args = image.getARGs();
        for (let i = args.length - 1; i >= 0; i--) {
          if (args[i].isBefore(line)) {
            let property = args[i].getProperty();
            if (property && property.getName() === variable2) {
              return true;
            }
          }
        }
        return void 0;
      }
      createSingleLineHeredocs(args) {
        const heredocs = [];
        for (const arg of args) {
          const value2 = arg.getValue();
          if (value2.startsWith("<<") && util_1.Util.parseHeredocName(value2) !== null) {
            const startRange = arg.getRange();
            const nameRange = this.getNameRange(startRange);
            const name = this.getName(nameRange);
            heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, null, null));
          }
        }
        return heredocs;
      }
      getName(nameRange) {
        const content = this.document.getText(nameRange);
        let escaping = false;
        let name = "";
        nameLoop: for (let i = 0; i < content.length; i++) {
          const ch = content.charAt(i);
          switch (ch) {
            case this.escapeChar:
              escaping = true;
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                    break;
                  case "\r":
                    i = j + 1;
                    continue nameLoop;
                  case "\n":
                    i = j;
                    continue nameLoop;
                  default:
                    name += content.charAt(j);
                    i = j;
                    continue nameLoop;
                }
              }
              break;
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\n":
                      i = j;
                      continue nameLoop;
                  }
                }
              }
            case " ":
            case "	":
            case "\r":
            case "\n":
              if (escaping) {
                break;
              }
            default:
              name += ch;
              break;
          }
        }
        return name;
      }
      getNameRange(startRange) {
        const content = this.document.getText(startRange);
        let endFound = false;
        let searchHyphen = false;
        let start = -1;
        let end = -1;
        let escaping = false;
        let quote = null;
        contentLoop: for (let i = 0; i < content.length; i++) {
          const ch = content.charAt(i);
          switch (ch) {
            case '"':
            case "'":
              if (quote === ch) {
                break contentLoop;
              }
              quote = ch;
              continue;
            case this.escapeChar:
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case "\n":
                    escaping = true;
                    j = i;
                    continue contentLoop;
                }
              }
              break;
            case " ":
            case "	":
            case "\r":
            case "\n":
              break;
            case "<":
              if (endFound) {
                searchHyphen = true;
              } else {
                endFound = true;
              }
              break;
            case "-":
              if (searchHyphen) {
                searchHyphen = false;
                break;
              }
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\n":
                      i = j;
                      continue contentLoop;
                  }
                }
              }
            default:
              if (start === -1) {
                start = i;
              }
              if (quote !== null) {
                end = i + 1;
                break;
              }
              break contentLoop;
          }
        }
        if (start === -1) {
          return vscode_languageserver_types_1.Range.create(startRange.end, startRange.end);
        }
        const nameStart = this.document.positionAt(this.document.offsetAt(startRange.start) + start);
        const nameEnd = quote !== null ? this.document.positionAt(this.document.offsetAt(startRange.start) + end) : startRange.end;
        return vscode_languageserver_types_1.Range.create(nameStart, nameEnd);
      }
      getHeredocs() {
        const args = this.getArguments();
        if (args.length === 0) {
          return [];
        }
        const heredocs = [];
        const range = this.getRange();
        if (range.start.line === range.end.line) {
          return this.createSingleLineHeredocs(args);
        }
        const heredocDefinitions = [];
        let heredocsProcessed = false;
        let escaping = false;
        let contentStart = -1;
        let contentEnd = -1;
        let lineStart3 = -1;
        let currentHeredoc = 0;
        const startOffset = this.document.offsetAt(args[0].getRange().start);
        const content = this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end));
        contentLoop: for (let i = 0; i < content.length; i++) {
          switch (content.charAt(i)) {
            case this.escapeChar:
              escaping = true;
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                    break;
                  case "\r":
                    j++;
                  case "\n":
                    i = j;
                    continue contentLoop;
                  default:
                    i = j;
                    continue contentLoop;
                }
              }
              break;
            case "\r":
              break;
            case "\n":
              if (escaping) {
                break;
              }
              if (heredocsProcessed) {
                if (contentStart === -1) {
                  contentStart = i;
                }
                contentEnd = i;
                const arg = heredocDefinitions[currentHeredoc];
                const startRange = arg.getRange();
                const nameRange = this.getNameRange(startRange);
                const name = this.getName(nameRange);
                const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart3), this.document.positionAt(startOffset + i)));
                if (delimiterRange !== null) {
                  const contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + lineStart3 - 1));
                  heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
                  contentStart = -1;
                  currentHeredoc++;
                }
                lineStart3 = -1;
              } else {
                const offsetLimit = startOffset + i;
                for (const arg of args) {
                  if (this.document.offsetAt(arg.getRange().start) < offsetLimit) {
                    if (arg.getValue().startsWith("<<")) {
                      heredocDefinitions.push(arg);
                    }
                  } else {
                    break;
                  }
                }
                heredocsProcessed = true;
                lineStart3 = -1;
                continue contentLoop;
              }
              break;
            case " ":
            case "	":
              if (escaping) {
                break;
              }
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\n":
                      i = j;
                      continue contentLoop;
                  }
                }
              }
            default:
              if (escaping) {
                escaping = false;
              }
              if (heredocsProcessed) {
                if (contentStart === -1) {
                  contentStart = i;
                }
                if (lineStart3 === -1) {
                  lineStart3 = i;
                }
              }
              break;
          }
        }
        if (heredocsProcessed) {
          const arg = heredocDefinitions[currentHeredoc];
          const startRange = arg.getRange();
          const nameRange = this.getNameRange(startRange);
          const name = this.getName(nameRange);
          let contentRange = null;
          const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart3), range.end));
          if (delimiterRange === null) {
            contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), range.end);
          } else if (contentEnd !== -1) {
            contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + contentEnd));
          }
          heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
          currentHeredoc++;
          for (let i = currentHeredoc; i < heredocDefinitions.length; i++) {
            const arg2 = heredocDefinitions[currentHeredoc];
            const startRange2 = arg2.getRange();
            const nameRange2 = this.getNameRange(startRange2);
            const name2 = this.getName(nameRange2);
            heredocs.push(new heredoc_1.Heredoc(startRange2, name2, nameRange2, null, null));
            currentHeredoc++;
          }
        } else {
          return this.createSingleLineHeredocs(args);
        }
        return heredocs;
      }
      getDelimiterRange(startArg, name, candidateRange) {
        const text = this.document.getText(candidateRange);
        if (startArg.getValue().startsWith("<<-")) {
          let index7 = 0;
          while (text.charAt(index7) === "	") {
            index7++;
          }
          if (text.substring(index7) === name) {
            return vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line, index7), candidateRange.end);
          }
          return null;
        }
        return text === name ? candidateRange : null;
      }
    };
    exports.Instruction = Instruction;
  }
});

// node_modules/dockerfile-ast/lib/flagOption.js
var require_flagOption = __commonJS({
  "node_modules/dockerfile-ast/lib/flagOption.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.FlagOption = void 0;
    var FlagOption = class {
      constructor(range, name, nameRange, value2, valueRange) {
        this.range = range;
        this.name = name;
        this.nameRange = nameRange;
        this.value = value2;
        this.valueRange = valueRange;
      }
      toString() {
        if (this.valueRange !== null) {
          return this.name + "=" + this.value;
        }
        return this.name;
      }
      getRange() {
        return this.range;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      getValue() {
        return this.value;
      }
      getValueRange() {
        return this.valueRange;
      }
    };
    exports.FlagOption = FlagOption;
  }
});

// node_modules/dockerfile-ast/lib/flag.js
var require_flag = __commonJS({
  "node_modules/dockerfile-ast/lib/flag.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Flag = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var flagOption_1 = require_flagOption();
    var Flag = class {
      constructor(document, range, name, nameRange, value2, valueRange) {
        this.options = [];
        this.range = range;
        this.name = name;
        this.nameRange = nameRange;
        this.value = value2;
        this.valueRange = valueRange;
        if (this.value !== null) {
          let offset = document.offsetAt(valueRange.start);
          let nameStart = -1;
          let valueStart = -1;
          let hasOptions = false;
          for (let i = 0; i < value2.length; i++) {
            switch (value2.charAt(i)) {
              case "=":
                hasOptions = true;
                if (valueStart === -1) {
                  valueStart = i + 1;
                  break;
                }
                break;
              case ",":
                this.options.push(this.createFlagOption(document, value2, offset, nameStart, valueStart, i));
                nameStart = -1;
                valueStart = -1;
                break;
              default:
                if (nameStart === -1) {
                  nameStart = i;
                }
                break;
            }
          }
          if (hasOptions && nameStart !== -1) {
            this.options.push(this.createFlagOption(document, value2, offset, nameStart, valueStart, value2.length));
          }
        }
      }
      createFlagOption(document, content, documentOffset, nameStart, valueStart, valueEnd) {
        const optionRange = vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueEnd));
        if (valueStart === -1) {
          return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueEnd), optionRange, null, null);
        }
        return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueStart - 1), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueStart - 1)), content.substring(valueStart, valueEnd), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + valueStart), document.positionAt(documentOffset + valueEnd)));
      }
      toString() {
        if (this.valueRange) {
          return "--" + this.name + "=" + this.value;
        }
        return "--" + this.name;
      }
      /**
       * Returns the range that encompasses this entire flag. This includes the
       * -- prefix in the beginning to the last character of the flag's value (if
       * it has been defined).
       *
       * @return the entire range of this flag
       */
      getRange() {
        return this.range;
      }
      /**
       * Returns the name of this flag. The name does not include the -- prefix.
       * Thus, for HEALTHCHECK's --interval flag, interval is the flag's name and
       * not --interval.
       *
       * @return this flag's name
       */
      getName() {
        return this.name;
      }
      /**
       * Returns the range that encompasses the flag's name
       *
       * @return the range containing the flag's name
       */
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the value that has been set to this flag. May be null if the
       * flag is invalid and has no value set like a --start-period. If the flag
       * is instead a --start-period= with an equals sign then the flag's value
       * is the empty string.
       *
       * @return this flag's value if it has been defined, null otherwise
       */
      getValue() {
        return this.value;
      }
      /**
       * Returns the range that encompasses this flag's value. If no value has
       * been set then null will be returned.
       *
       * @return the range containing this flag's value, or null if the flag
       *         has no value defined
       */
      getValueRange() {
        return this.valueRange;
      }
      getOption(name) {
        for (const option3 of this.options) {
          if (option3.getName() === name) {
            return option3;
          }
        }
        return null;
      }
      getOptions() {
        return this.options;
      }
      hasOptions() {
        return this.options.length > 0;
      }
    };
    exports.Flag = Flag;
  }
});

// node_modules/dockerfile-ast/lib/modifiableInstruction.js
var require_modifiableInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/modifiableInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ModifiableInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var flag_1 = require_flag();
    var instruction_1 = require_instruction();
    var ModifiableInstruction = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getFlags() {
        if (!this.flags) {
          this.flags = [];
          for (let arg of this.getArguments()) {
            let value2 = arg.getValue();
            if (this.stopSearchingForFlags(value2)) {
              return this.flags;
            } else if (value2.indexOf("--") === 0) {
              let range = arg.getRange();
              let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
              let nameIndex = value2.indexOf("=");
              let index7 = rawValue.indexOf("=");
              let firstMatch = false;
              let secondMatch = false;
              let startIndex = -1;
              nameSearchLoop: for (let i = 0; i < rawValue.length; i++) {
                switch (rawValue.charAt(i)) {
                  case "\\":
                  case " ":
                  case "	":
                  case "\r":
                  case "\n":
                    break;
                  case "-":
                    if (secondMatch) {
                      startIndex = i;
                      break nameSearchLoop;
                    } else if (firstMatch) {
                      secondMatch = true;
                    } else {
                      firstMatch = true;
                    }
                    break;
                  default:
                    startIndex = i;
                    break nameSearchLoop;
                }
              }
              let nameStart = this.document.positionAt(this.document.offsetAt(range.start) + startIndex);
              if (index7 === -1) {
                this.flags.push(new flag_1.Flag(this.document, range, value2.substring(2), vscode_languageserver_types_1.Range.create(nameStart, range.end), null, null));
              } else if (index7 === value2.length - 1) {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index7);
                this.flags.push(new flag_1.Flag(this.document, range, value2.substring(2, index7), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), "", vscode_languageserver_types_1.Range.create(range.end, range.end)));
              } else {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index7);
                this.flags.push(new flag_1.Flag(this.document, range, value2.substring(2, nameIndex), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), value2.substring(nameIndex + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(this.document.offsetAt(range.start) + index7 + 1), range.end)));
              }
            }
          }
        }
        return this.flags;
      }
      getArguments() {
        const args = super.getArguments();
        const flags = this.getFlags();
        if (flags.length === 0) {
          return args;
        }
        for (let i = 0; i < flags.length; i++) {
          args.shift();
        }
        return args;
      }
    };
    exports.ModifiableInstruction = ModifiableInstruction;
  }
});

// node_modules/dockerfile-ast/lib/jsonInstruction.js
var require_jsonInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/jsonInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.JSONInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var argument_1 = require_argument();
    var jsonArgument_1 = require_jsonArgument();
    var modifiableInstruction_1 = require_modifiableInstruction();
    var JSONInstruction = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.openingBracket = null;
        this.closingBracket = null;
        this.jsonStrings = [];
        const argsContent = this.getRawArgumentsContent();
        if (argsContent === null) {
          return;
        }
        const args = this.getArguments();
        if (args.length === 1 && args[0].getValue() === "[]") {
          let argRange = args[0].getRange();
          this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character, argRange.start.line, argRange.start.character + 1));
          this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character + 1, argRange.end.line, argRange.end.character));
          return;
        } else if (args.length === 2 && args[0].getValue() === "[" && args[1].getValue() === "]") {
          this.openingBracket = args[0];
          this.closingBracket = args[1];
          return;
        }
        const argsOffset = document.offsetAt(this.getArgumentsRange().start);
        let start = -1;
        let last = "";
        let quoted = false;
        let escapedArg = "";
        argsCheck: for (let i = 0; i < argsContent.length; i++) {
          let char = argsContent.charAt(i);
          switch (char) {
            case "[":
              if (last === "") {
                this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                last = "[";
              } else if (quoted) {
                escapedArg = escapedArg + char;
              } else {
                break argsCheck;
              }
              break;
            case '"':
              if (last === "[" || last === ",") {
                start = i;
                quoted = true;
                last = '"';
                escapedArg = escapedArg + char;
                continue;
              } else if (last === '"') {
                if (quoted) {
                  escapedArg = escapedArg + char;
                  quoted = false;
                  this.jsonStrings.push(new jsonArgument_1.JSONArgument(escapedArg, vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start), document.positionAt(argsOffset + i + 1)), vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start + 1), document.positionAt(argsOffset + i))));
                  escapedArg = "";
                } else {
                  break argsCheck;
                }
              } else {
                break argsCheck;
              }
              break;
            case ",":
              if (quoted) {
                escapedArg = escapedArg + char;
              } else {
                if (last === '"') {
                  last = ",";
                } else {
                  break argsCheck;
                }
              }
              break;
            case "]":
              if (quoted) {
                escapedArg = escapedArg + char;
              } else if (last !== "") {
                this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                break argsCheck;
              }
              break;
            case " ":
            case "	":
              break;
            case "\\":
              if (quoted) {
                switch (argsContent.charAt(i + 1)) {
                  case '"':
                  case "\\":
                    escapedArg = escapedArg + argsContent.charAt(i + 1);
                    i++;
                    continue;
                  case " ":
                  case "	":
                    escapeCheck: for (let j = i + 2; j < argsContent.length; j++) {
                      switch (argsContent.charAt(j)) {
                        case "\r":
                          j++;
                        case "\n":
                          i = j;
                          continue argsCheck;
                        case " ":
                        case "	":
                          break;
                        default:
                          break escapeCheck;
                      }
                    }
                    break;
                  case "\r":
                    i++;
                  default:
                    i++;
                    continue;
                }
              } else {
                escapeCheck: for (let j = i + 1; j < argsContent.length; j++) {
                  switch (argsContent.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      continue argsCheck;
                    case " ":
                    case "	":
                      break;
                    default:
                      break escapeCheck;
                  }
                }
              }
              break argsCheck;
            default:
              if (!quoted) {
                break argsCheck;
              }
              escapedArg = escapedArg + char;
              break;
          }
        }
      }
      stopSearchingForFlags(_value) {
        return true;
      }
      getOpeningBracket() {
        return this.openingBracket;
      }
      getJSONStrings() {
        return this.jsonStrings;
      }
      getClosingBracket() {
        return this.closingBracket;
      }
    };
    exports.JSONInstruction = JSONInstruction;
  }
});

// node_modules/dockerfile-ast/lib/instructions/add.js
var require_add = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/add.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Add = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Add = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
    };
    exports.Add = Add;
  }
});

// node_modules/dockerfile-ast/lib/property.js
var require_property = __commonJS({
  "node_modules/dockerfile-ast/lib/property.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Property = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var util_1 = require_util();
    var Property = class _Property {
      constructor(document, escapeChar, arg, arg2) {
        this.assignmentOperatorRange = null;
        this.assignmentOperator = null;
        this.valueRange = null;
        this.value = null;
        this.document = document;
        this.escapeChar = escapeChar;
        this.nameRange = _Property.getNameRange(document, arg);
        let value2 = document.getText().substring(document.offsetAt(this.nameRange.start), document.offsetAt(this.nameRange.end));
        this.name = _Property.getValue(value2, escapeChar);
        if (arg2) {
          this.valueRange = arg2.getRange();
          value2 = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
          this.value = _Property.getValue(value2, escapeChar);
          this.range = vscode_languageserver_types_1.Range.create(this.nameRange.start, this.valueRange.end);
        } else {
          let argRange = arg.getRange();
          if (this.nameRange.start.line === argRange.start.line && this.nameRange.start.character === argRange.start.character && this.nameRange.end.line === argRange.end.line && this.nameRange.end.character === argRange.end.character) {
          } else {
            this.valueRange = _Property.getValueRange(document, arg);
            value2 = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
            this.value = _Property.getValue(value2, escapeChar);
            this.assignmentOperatorRange = vscode_languageserver_types_1.Range.create(this.nameRange.end, this.valueRange.start);
            this.assignmentOperator = "=";
          }
          this.range = argRange;
        }
      }
      getRange() {
        return this.range;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      getValue() {
        return this.value;
      }
      getValueRange() {
        return this.valueRange;
      }
      /**
       * Retrieves the operator used for delimiting between the name and
       * value of this property. This will either be the "=" character
       * or null if a character was not used or if this property has no
       * value defined.
       */
      getAssignmentOperator() {
        return this.assignmentOperator;
      }
      getAssignmentOperatorRange() {
        return this.assignmentOperatorRange;
      }
      /**
       * Returns the value of this property including any enclosing
       * single or double quotes and relevant escape characters.
       * Escaped newlines and its associated contiguous whitespace
       * characters however will not be returned as they are deemed to
       * be uninteresting to clients trying to return a Dockerfile.
       *
       * @return the unescaped value of this property or null if this
       *         property has no associated value
       */
      getUnescapedValue() {
        if (this.valueRange === null) {
          return null;
        }
        let escaped = false;
        let rawValue = "";
        let value2 = this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
        rawLoop: for (let i = 0; i < value2.length; i++) {
          let char = value2.charAt(i);
          switch (char) {
            case this.escapeChar:
              for (let j = i + 1; j < value2.length; j++) {
                switch (value2.charAt(j)) {
                  case "\r":
                    j++;
                  case "\n":
                    escaped = true;
                    i = j;
                    continue rawLoop;
                  case " ":
                  case "	":
                    break;
                  default:
                    rawValue = rawValue + char;
                    continue rawLoop;
                }
              }
              rawValue = rawValue + char;
              break;
            case "\r":
            case "\n":
              break;
            case " ":
            case "	":
              if (!escaped) {
                rawValue = rawValue + char;
              }
              break;
            case "#":
              if (escaped) {
                for (let j = i + 1; j < value2.length; j++) {
                  switch (value2.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      continue rawLoop;
                  }
                }
              } else {
                rawValue = rawValue + char;
              }
              break;
            default:
              rawValue = rawValue + char;
              escaped = false;
              break;
          }
        }
        return rawValue;
      }
      static getNameRange(document, arg) {
        let value2 = arg.getValue();
        let index7 = value2.indexOf("=");
        if (index7 !== -1) {
          let initial = value2.charAt(0);
          let before = value2.charAt(index7 - 1);
          if (initial === '"' && before === '"' || initial === "'" && before === "'" || initial !== '"' && initial !== "'") {
            return vscode_languageserver_types_1.Range.create(arg.getRange().start, document.positionAt(document.offsetAt(arg.getRange().start) + index7));
          }
        }
        return arg.getRange();
      }
      static getValueRange(document, arg) {
        return vscode_languageserver_types_1.Range.create(document.positionAt(document.offsetAt(arg.getRange().start) + arg.getValue().indexOf("=") + 1), document.positionAt(document.offsetAt(arg.getRange().end)));
      }
      /**
       * Returns the actual value of this key-value pair. The value will
       * have its escape characters removed if applicable. If the value
       * spans multiple lines and there are comments nested within the
       * lines, they too will be removed.
       *
       * @return the value that this key-value pair will actually be, may
       *         be null if no value is defined, may be the empty string
       *         if the value only consists of whitespace
       */
      static getValue(value2, escapeChar) {
        let escaped = false;
        const skip = util_1.Util.findLeadingNonWhitespace(value2, escapeChar);
        if (skip !== 0 && value2.charAt(skip) === "#") {
          escaped = true;
        }
        value2 = value2.substring(skip);
        let first = value2.charAt(0);
        let last = value2.charAt(value2.length - 1);
        let literal = first === "'" || first === '"';
        let inSingle = first === "'" && last === "'";
        let inDouble = false;
        if (first === '"') {
          for (let i = 1; i < value2.length; i++) {
            if (value2.charAt(i) === escapeChar) {
              i++;
            } else if (value2.charAt(i) === '"' && i === value2.length - 1) {
              inDouble = true;
            }
          }
        }
        if (inSingle || inDouble) {
          value2 = value2.substring(1, value2.length - 1);
        }
        let commentCheck = -1;
        let escapedValue = "";
        let start = 0;
        parseValue: for (let i = 0; i < value2.length; i++) {
          let char = value2.charAt(i);
          switch (char) {
            case escapeChar:
              if (i + 1 === value2.length) {
                escapedValue = escapedValue + escapeChar;
                break parseValue;
              }
              char = value2.charAt(i + 1);
              if (char === " " || char === "	") {
                whitespaceCheck: for (let j = i + 2; j < value2.length; j++) {
                  let char2 = value2.charAt(j);
                  switch (char2) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                      j++;
                    case "\n":
                      escaped = true;
                      i = j;
                      continue parseValue;
                    default:
                      if (!inDouble && !inSingle && !literal) {
                        if (char2 === escapeChar) {
                          escapedValue = escapedValue + char;
                          i = i + 1;
                        } else {
                          escapedValue = escapedValue + char + char2;
                          i = j;
                        }
                        continue parseValue;
                      }
                      break whitespaceCheck;
                  }
                }
              }
              if (inDouble) {
                if (char === "\r") {
                  escaped = true;
                  i = i + 2;
                } else if (char === "\n") {
                  escaped = true;
                  i++;
                } else if (char !== '"') {
                  if (char === escapeChar) {
                    i++;
                  }
                  escapedValue = escapedValue + escapeChar;
                }
                continue parseValue;
              } else if (inSingle || literal) {
                if (char === "\r") {
                  escaped = true;
                  i = i + 2;
                } else if (char === "\n") {
                  escaped = true;
                  i++;
                } else {
                  escapedValue = escapedValue + escapeChar;
                }
                continue parseValue;
              } else if (char === escapeChar) {
                escapedValue = escapedValue + escapeChar;
                i++;
              } else if (char === "\r") {
                escaped = true;
                i = i + 2;
              } else if (char === "\n") {
                escaped = true;
                i++;
                start = i;
              } else {
                escapedValue = escapedValue + char;
                i++;
              }
              break;
            case " ":
            case "	":
              if (escaped && commentCheck === -1) {
                commentCheck = i;
              }
              escapedValue = escapedValue + char;
              break;
            case "\r":
              i++;
            case "\n":
              if (escaped && commentCheck !== -1) {
                escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck - 1));
                commentCheck = -1;
              }
              break;
            case "#":
              if (escaped) {
                if (commentCheck !== -1) {
                  escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck));
                  commentCheck = -1;
                }
                newlineCheck: for (let j = i + 1; j < value2.length; j++) {
                  switch (value2.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      break newlineCheck;
                  }
                }
                continue parseValue;
              }
            default:
              if (escaped) {
                escaped = false;
                commentCheck = -1;
              }
              escapedValue = escapedValue + char;
              break;
          }
        }
        return escapedValue;
      }
    };
    exports.Property = Property;
  }
});

// node_modules/dockerfile-ast/lib/propertyInstruction.js
var require_propertyInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/propertyInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.PropertyInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var instruction_1 = require_instruction();
    var property_1 = require_property();
    var argument_1 = require_argument();
    var util_1 = require_util();
    var PropertyInstruction = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.properties = void 0;
      }
      getProperties() {
        if (this.properties === void 0) {
          let args = this.getPropertyArguments();
          if (args.length === 0) {
            this.properties = [];
          } else if (args.length === 1) {
            this.properties = [new property_1.Property(this.document, this.escapeChar, args[0])];
          } else if (args.length === 2) {
            if (args[0].getValue().indexOf("=") === -1) {
              this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], args[1])];
            } else {
              this.properties = [
                new property_1.Property(this.document, this.escapeChar, args[0]),
                new property_1.Property(this.document, this.escapeChar, args[1])
              ];
            }
          } else if (args[0].getValue().indexOf("=") === -1) {
            let text = this.document.getText();
            let start = args[1].getRange().start;
            let end = args[args.length - 1].getRange().end;
            text = text.substring(this.document.offsetAt(start), this.document.offsetAt(end));
            this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], new argument_1.Argument(text, vscode_languageserver_types_1.Range.create(args[1].getRange().start, args[args.length - 1].getRange().end)))];
          } else {
            this.properties = [];
            for (let i = 0; i < args.length; i++) {
              this.properties.push(new property_1.Property(this.document, this.escapeChar, args[i]));
            }
          }
        }
        return this.properties;
      }
      /**
       * Goes from the back of the string and returns the first
       * non-whitespace character that is found. If an escape character
       * is found with newline characters, the escape character will
       * not be considered a non-whitespace character and its index in
       * the string will not be returned.
       *
       * @param content the string to search through
       * @return the index in the string for the first non-whitespace
       *         character when searching from the end of the string
       */
      findTrailingNonWhitespace(content) {
        let index7 = content.length;
        whitespaceCheck: for (let i = content.length - 1; i >= 0; i--) {
          switch (content.charAt(i)) {
            case " ":
            case "	":
              continue;
            case "\n":
              if (content.charAt(i - 1) === "\r") {
                i = i - 1;
              }
            case "\r":
              newlineCheck: for (let j = i - 1; j >= 0; j--) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                  case "\r":
                  case "\n":
                  case this.escapeChar:
                    continue;
                  default:
                    index7 = j;
                    break newlineCheck;
                }
              }
              break whitespaceCheck;
            default:
              index7 = i;
              break whitespaceCheck;
          }
        }
        return index7;
      }
      getPropertyArguments() {
        const args = [];
        let range = this.getInstructionRange();
        let instructionNameEndOffset = this.document.offsetAt(range.end);
        let extra = instructionNameEndOffset - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra);
        let start = util_1.Util.findLeadingNonWhitespace(fullArgs, this.escapeChar);
        if (start === -1) {
          return [];
        }
        const startPosition = this.document.positionAt(instructionNameEndOffset + start);
        let escaped = range.start.line !== startPosition.line;
        let endingEscape = false;
        let mark = -1;
        let end = this.findTrailingNonWhitespace(fullArgs);
        content = fullArgs.substring(start, end + 1);
        let argStart = escaped ? -1 : 0;
        let spaced = false;
        argumentLoop: for (let i = 0; i < content.length; i++) {
          let char = content.charAt(i);
          switch (char) {
            case this.escapeChar:
              if (i + 1 === content.length) {
                endingEscape = true;
                break argumentLoop;
              }
              if (!escaped) {
                mark = i;
              }
              switch (content.charAt(i + 1)) {
                case " ":
                case "	":
                  if (!util_1.Util.isWhitespace(content.charAt(i + 2))) {
                    i = i + 1;
                    continue argumentLoop;
                  }
                  whitespaceCheck: for (let j = i + 2; j < content.length; j++) {
                    switch (content.charAt(j)) {
                      case "\r":
                        j++;
                      case "\n":
                        escaped = true;
                        i = j;
                        continue argumentLoop;
                      case " ":
                      case "	":
                        break;
                      default:
                        args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i + 2))));
                        argStart = j;
                        break whitespaceCheck;
                    }
                  }
                  i = argStart - 1;
                  continue argumentLoop;
                case "\r":
                  i++;
                case "\n":
                  escaped = true;
                  i = i + 1;
                  continue argumentLoop;
                case this.escapeChar:
                  if (argStart === -1) {
                    argStart = i;
                  }
                  i = i + 1;
                  continue argumentLoop;
                default:
                  if (argStart === -1) {
                    argStart = i;
                  }
                  continue argumentLoop;
              }
            case "'":
            case '"':
              if (spaced) {
                this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
                argStart = i;
                spaced = false;
              }
              if (argStart === -1) {
                argStart = i;
              }
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case char:
                    if (content.charAt(j + 1) !== " " && content.charAt(j + 1) !== "") {
                      i = j;
                      continue argumentLoop;
                    }
                    args.push(new argument_1.Argument(content.substring(argStart, j + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + j + 1))));
                    i = j;
                    argStart = -1;
                    continue argumentLoop;
                  case this.escapeChar:
                    j++;
                    break;
                }
              }
              break argumentLoop;
            case " ":
            case "	":
              if (escaped) {
                if (argStart !== -1) {
                  spaced = true;
                }
              } else if (argStart !== -1) {
                args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i))));
                argStart = -1;
              }
              break;
            case "\r":
              i++;
            case "\n":
              spaced = false;
              break;
            case "#":
              if (escaped) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      spaced = false;
                      continue argumentLoop;
                  }
                }
                if (argStart !== -1) {
                  let value2 = content.substring(argStart, mark);
                  args.push(new argument_1.Argument(value2, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
                  argStart = -1;
                }
                break argumentLoop;
              } else if (argStart === -1) {
                argStart = i;
              }
              break;
            default:
              if (spaced) {
                this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
                argStart = i;
                spaced = false;
              }
              escaped = false;
              if (argStart === -1) {
                argStart = i;
              }
              if (char === "$" && content.charAt(i + 1) === "{") {
                let singleQuotes = false;
                let doubleQuotes = false;
                let escaped2 = false;
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case this.escapeChar:
                      escaped2 = true;
                      break;
                    case "\r":
                    case "\n":
                      break;
                    case "'":
                      singleQuotes = !singleQuotes;
                      escaped2 = false;
                      break;
                    case '"':
                      doubleQuotes = !doubleQuotes;
                      escaped2 = false;
                      break;
                    case " ":
                    case "	":
                      if (escaped2 || singleQuotes || doubleQuotes) {
                        break;
                      }
                      i = j - 1;
                      continue argumentLoop;
                    case "}":
                      i = j;
                      continue argumentLoop;
                    default:
                      escaped2 = false;
                      break;
                  }
                }
                break argumentLoop;
              }
              break;
          }
        }
        if (argStart !== -1 && argStart !== content.length) {
          let end2 = endingEscape ? content.length - 1 : content.length;
          let value2 = content.substring(argStart, end2);
          args.push(new argument_1.Argument(value2, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + end2))));
        }
        return args;
      }
      createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start) {
        if (argStart !== -1) {
          args.push(new argument_1.Argument(content.substring(argStart, mark), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
        }
      }
    };
    exports.PropertyInstruction = PropertyInstruction;
  }
});

// node_modules/dockerfile-ast/lib/instructions/arg.js
var require_arg = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/arg.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Arg = void 0;
    var property_1 = require_property();
    var propertyInstruction_1 = require_propertyInstruction();
    var Arg = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.property = null;
        const args = this.getPropertyArguments();
        if (args.length === 1) {
          this.property = new property_1.Property(this.document, this.escapeChar, args[0]);
        } else {
          this.property = null;
        }
      }
      /**
       * Returns the variable defined by this ARG. This may be null if
       * this ARG instruction is malformed and has no variable
       * declaration.
       */
      getProperty() {
        return this.property;
      }
    };
    exports.Arg = Arg;
  }
});

// node_modules/dockerfile-ast/lib/instructions/cmd.js
var require_cmd = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/cmd.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Cmd = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Cmd = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Cmd = Cmd;
  }
});

// node_modules/dockerfile-ast/lib/instructions/copy.js
var require_copy = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/copy.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Copy = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Copy = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
      getFromFlag() {
        let flags = super.getFlags();
        return flags.length === 1 && flags[0].getName() === "from" ? flags[0] : null;
      }
      /**
       * Returns there here-documents that are defined in this RUN
       * instruction.
       *
       * This API is experimental and subject to change.
       */
      getHeredocs() {
        return super.getHeredocs();
      }
    };
    exports.Copy = Copy;
  }
});

// node_modules/dockerfile-ast/lib/instructions/env.js
var require_env = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/env.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Env = void 0;
    var propertyInstruction_1 = require_propertyInstruction();
    var Env = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getProperties() {
        return super.getProperties();
      }
    };
    exports.Env = Env;
  }
});

// node_modules/dockerfile-ast/lib/instructions/entrypoint.js
var require_entrypoint = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/entrypoint.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Entrypoint = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Entrypoint = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Entrypoint = Entrypoint;
  }
});

// node_modules/dockerfile-ast/lib/instructions/from.js
var require_from = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/from.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.From = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var modifiableInstruction_1 = require_modifiableInstruction();
    var From = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
      getImage() {
        const args = this.getArguments();
        return args.length > 0 ? args[0].getValue() : null;
      }
      /**
       * Returns the name of the image that will be used as the base image.
       *
       * @return the base image's name, or null if unspecified
       */
      getImageName() {
        const imageName = this.getRangeContent(this.getImageNameRange());
        if (imageName === null) {
          return null;
        }
        let commented = false;
        let escaped = false;
        let name = "";
        for (let i = 0; i < imageName.length; i++) {
          const ch = imageName.charAt(i);
          switch (ch) {
            case this.escapeChar:
              escaped = true;
              break;
            case "\r":
              continue;
            case "\n":
              commented = false;
              break;
            case " ":
            case "	":
              break;
            case "#":
              if (escaped) {
                commented = true;
              } else {
                name = name + ch;
                escaped = false;
              }
              break;
            default:
              if (!commented) {
                name = name + ch;
                escaped = false;
              }
              break;
          }
        }
        return name;
      }
      /**
       * Returns the range that covers the name of the image used by
       * this instruction.
       *
       * @return the range of the name of this instruction's argument,
       *         or null if no image has been specified
       */
      getImageNameRange() {
        let range = this.getImageRange();
        if (range) {
          let registryRange = this.getRegistryRange();
          if (registryRange) {
            range.start = this.document.positionAt(this.document.offsetAt(registryRange.end) + 1);
          }
          let tagRange = this.getImageTagRange();
          let digestRange = this.getImageDigestRange();
          if (tagRange === null) {
            if (digestRange !== null) {
              range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
            }
          } else {
            range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
          }
          return range;
        }
        return null;
      }
      /**
       * Returns the range that covers the image argument of this
       * instruction. This includes the tag or digest of the image if
       * it has been specified by the instruction.
       *
       * @return the range of the image argument, or null if no image
       *         has been specified
       */
      getImageRange() {
        let args = this.getArguments();
        return args.length !== 0 ? args[0].getRange() : null;
      }
      getImageTag() {
        return this.getRangeContent(this.getImageTagRange());
      }
      /**
       * Returns the range in the document that the tag of the base
       * image encompasses.
       *
       * @return the base image's tag's range in the document, or null
       *         if no tag has been specified
       */
      getImageTagRange() {
        const range = this.getImageRange();
        if (range) {
          const rangeStartOffset = this.document.offsetAt(range.start);
          const content = this.getRangeContent(range);
          const atIndex = this.indexOf(rangeStartOffset, content, "@");
          const slashIndex = content.indexOf("/");
          if (atIndex === -1) {
            const colonIndex = this.lastIndexOf(rangeStartOffset, content, ":");
            if (colonIndex > slashIndex) {
              return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + colonIndex + 1), range.end);
            }
          }
          const subcontent = content.substring(0, atIndex);
          const subcolonIndex = subcontent.indexOf(":");
          if (subcolonIndex === -1) {
            return null;
          }
          if (slashIndex === -1) {
            return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + atIndex));
          }
          if (subcolonIndex < slashIndex) {
            return null;
          }
          return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + subcontent.length));
        }
        return null;
      }
      getImageDigest() {
        return this.getRangeContent(this.getImageDigestRange());
      }
      /**
       * Returns the range in the document that the digest of the base
       * image encompasses.
       *
       * @return the base image's digest's range in the document, or null
       *         if no digest has been specified
       */
      getImageDigestRange() {
        let range = this.getImageRange();
        if (range) {
          let content = this.getRangeContent(range);
          let index7 = this.lastIndexOf(this.document.offsetAt(range.start), content, "@");
          if (index7 !== -1) {
            return vscode_languageserver_types_1.Range.create(range.start.line, range.start.character + index7 + 1, range.end.line, range.end.character);
          }
        }
        return null;
      }
      indexOf(documentOffset, content, searchString) {
        let index7 = content.indexOf(searchString);
        const variables2 = this.getVariables();
        for (let i = 0; i < variables2.length; i++) {
          const position = documentOffset + index7;
          const variableRange = variables2[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            const offset = this.document.offsetAt(variableRange.end) - documentOffset;
            const substring = content.substring(offset);
            const subIndex = substring.indexOf(searchString);
            if (subIndex === -1) {
              return -1;
            }
            index7 = subIndex + offset;
            i = -1;
            continue;
          }
        }
        return index7;
      }
      lastIndexOf(documentOffset, content, searchString) {
        let index7 = content.lastIndexOf(searchString);
        const variables2 = this.getVariables();
        for (let i = 0; i < variables2.length; i++) {
          const position = documentOffset + index7;
          const variableRange = variables2[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            index7 = content.substring(0, index7).lastIndexOf(searchString);
            if (index7 === -1) {
              return -1;
            }
            i = -1;
            continue;
          }
        }
        return index7;
      }
      getRegistry() {
        return this.getRangeContent(this.getRegistryRange());
      }
      getRegistryRange() {
        const range = this.getImageRange();
        if (range) {
          const tagRange = this.getImageTagRange();
          const digestRange = this.getImageDigestRange();
          if (tagRange === null) {
            if (digestRange !== null) {
              range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
            }
          } else {
            range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
          }
          const content = this.getRangeContent(range);
          const rangeStart = this.document.offsetAt(range.start);
          const startingSlashIndex = this.indexOf(rangeStart, content, "/");
          if (startingSlashIndex === -1) {
            return null;
          }
          const portIndex = this.indexOf(rangeStart, content, ":");
          const dotIndex = this.indexOf(rangeStart, content, ".");
          if (portIndex !== -1 || dotIndex !== -1) {
            return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
          }
          const registry = content.substring(0, startingSlashIndex);
          if (registry === "localhost") {
            return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
          }
        }
        return null;
      }
      getBuildStage() {
        let range = this.getBuildStageRange();
        return range === null ? null : this.getRangeContent(range);
      }
      getBuildStageRange() {
        let args = this.getArguments();
        if (args.length > 2 && args[1].getValue().toUpperCase() === "AS") {
          return args[2].getRange();
        }
        return null;
      }
      getPlatformFlag() {
        let flags = super.getFlags();
        return flags.length === 1 && flags[0].getName() === "platform" ? flags[0] : null;
      }
    };
    exports.From = From;
  }
});

// node_modules/dockerfile-ast/lib/instructions/healthcheck.js
var require_healthcheck = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/healthcheck.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Healthcheck = void 0;
    var modifiableInstruction_1 = require_modifiableInstruction();
    var Healthcheck = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        argument = argument.toUpperCase();
        return argument === "CMD" || argument === "NONE";
      }
      getSubcommand() {
        let args = this.getArguments();
        return args.length !== 0 ? args[0] : null;
      }
    };
    exports.Healthcheck = Healthcheck;
  }
});

// node_modules/dockerfile-ast/lib/instructions/label.js
var require_label = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/label.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Label = void 0;
    var propertyInstruction_1 = require_propertyInstruction();
    var util_1 = require_util();
    var Label = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getVariables() {
        const variables2 = super.getVariables();
        const properties = this.getProperties();
        for (const property of properties) {
          const value2 = property.getUnescapedValue();
          if (value2 !== null && value2.length > 2 && value2.charAt(0) === "'" && value2.charAt(value2.length - 1) === "'") {
            const range = property.getValueRange();
            for (let i = 0; i < variables2.length; i++) {
              if (util_1.Util.isInsideRange(variables2[i].getRange().start, range)) {
                variables2.splice(i, 1);
                i--;
              }
            }
          }
        }
        return variables2;
      }
      getProperties() {
        return super.getProperties();
      }
    };
    exports.Label = Label;
  }
});

// node_modules/dockerfile-ast/lib/instructions/onbuild.js
var require_onbuild = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/onbuild.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Onbuild = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var parser_1 = require_parser();
    var instruction_1 = require_instruction();
    var Onbuild = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getTrigger() {
        let trigger = this.getTriggerWord();
        return trigger === null ? null : trigger.toUpperCase();
      }
      getTriggerWord() {
        return this.getRangeContent(this.getTriggerRange());
      }
      getTriggerRange() {
        let args = this.getArguments();
        return args.length > 0 ? args[0].getRange() : null;
      }
      getTriggerInstruction() {
        let triggerRange = this.getTriggerRange();
        if (triggerRange === null) {
          return null;
        }
        let args = this.getArguments();
        return parser_1.Parser.createInstruction(this.document, this.dockerfile, this.escapeChar, vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end), this.getTriggerWord(), triggerRange);
      }
    };
    exports.Onbuild = Onbuild;
  }
});

// node_modules/dockerfile-ast/lib/instructions/run.js
var require_run = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/run.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Run = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Run = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
      /**
       * Returns there here-documents that are defined in this RUN
       * instruction.
       *
       * This API is experimental and subject to change.
       */
      getHeredocs() {
        return super.getHeredocs();
      }
    };
    exports.Run = Run;
  }
});

// node_modules/dockerfile-ast/lib/instructions/shell.js
var require_shell = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/shell.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Shell = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Shell = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Shell = Shell;
  }
});

// node_modules/dockerfile-ast/lib/instructions/stopsignal.js
var require_stopsignal = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/stopsignal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Stopsignal = void 0;
    var instruction_1 = require_instruction();
    var Stopsignal = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Stopsignal = Stopsignal;
  }
});

// node_modules/dockerfile-ast/lib/instructions/workdir.js
var require_workdir = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/workdir.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Workdir = void 0;
    var instruction_1 = require_instruction();
    var Workdir = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      /**
       * Returns the path that has been defined. Note that this path may
       * be absolute or relative depending on what was written in the
       * instruction.
       *
       * @return the working directory's path, or null if this
       *         instruction has no arguments
       */
      getPath() {
        return this.getArgumentsContent();
      }
      /**
       * Returns the absolute path that this instruction resolves to. The
       * function will inspect prior WORKDIR instructions in the current
       * image or another build stage in the Dockerfile to try to
       * determine this.
       *
       * @return the absolute path of the working directory, or null if
       *         this instruction has no arguments, or undefined if it
       *         cannot be determined because only relative paths could be
       *         found
       */
      getAbsolutePath() {
        const path = this.getPath();
        if (path === null || path.startsWith("/")) {
          return path;
        }
        const startLine = this.getRange().start.line;
        const hierarchy = this.dockerfile.getStageHierarchy(startLine);
        for (let i = hierarchy.length - 1; i >= 0; i--) {
          const workdirs = hierarchy[i].getWORKDIRs();
          for (let j = workdirs.length - 1; j >= 0; j--) {
            if (workdirs[j].getRange().start.line < startLine) {
              const parent = workdirs[j].getAbsolutePath();
              if (parent === void 0 || parent === null) {
                return void 0;
              }
              return parent.endsWith("/") ? parent + path : parent + "/" + path;
            }
          }
        }
        return void 0;
      }
    };
    exports.Workdir = Workdir;
  }
});

// node_modules/dockerfile-ast/lib/instructions/user.js
var require_user = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/user.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.User = void 0;
    var instruction_1 = require_instruction();
    var User = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.User = User;
  }
});

// node_modules/dockerfile-ast/lib/instructions/volume.js
var require_volume = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/volume.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Volume = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Volume = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Volume = Volume;
  }
});

// node_modules/dockerfile-ast/lib/imageTemplate.js
var require_imageTemplate = __commonJS({
  "node_modules/dockerfile-ast/lib/imageTemplate.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ImageTemplate = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var arg_1 = require_arg();
    var cmd_1 = require_cmd();
    var copy_1 = require_copy();
    var env_1 = require_env();
    var entrypoint_1 = require_entrypoint();
    var from_1 = require_from();
    var healthcheck_1 = require_healthcheck();
    var onbuild_1 = require_onbuild();
    var util_1 = require_util();
    var workdir_1 = require_workdir();
    var ImageTemplate = class {
      constructor() {
        this.comments = [];
        this.instructions = [];
      }
      addComment(comment) {
        this.comments.push(comment);
      }
      getComments() {
        return this.comments;
      }
      addInstruction(instruction) {
        this.instructions.push(instruction);
      }
      getInstructions() {
        return this.instructions;
      }
      getInstructionAt(line) {
        for (let instruction of this.instructions) {
          if (util_1.Util.isInsideRange(vscode_languageserver_types_1.Position.create(line, 0), instruction.getRange())) {
            return instruction;
          }
        }
        return null;
      }
      /**
       * Gets all the ARG instructions that are defined in this image.
       */
      getARGs() {
        let args = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof arg_1.Arg) {
            args.push(instruction);
          }
        }
        return args;
      }
      /**
       * Gets all the CMD instructions that are defined in this image.
       */
      getCMDs() {
        let cmds = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof cmd_1.Cmd) {
            cmds.push(instruction);
          }
        }
        return cmds;
      }
      /**
       * Gets all the COPY instructions that are defined in this image.
       */
      getCOPYs() {
        let copies = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof copy_1.Copy) {
            copies.push(instruction);
          }
        }
        return copies;
      }
      /**
       * Gets all the ENTRYPOINT instructions that are defined in this image.
       */
      getENTRYPOINTs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof entrypoint_1.Entrypoint) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      /**
       * Gets all the ENV instructions that are defined in this image.
       */
      getENVs() {
        let args = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof env_1.Env) {
            args.push(instruction);
          }
        }
        return args;
      }
      getFROM() {
        for (const instruction of this.instructions) {
          if (instruction instanceof from_1.From) {
            return instruction;
          }
        }
        return null;
      }
      /**
       * Gets all the FROM instructions that are defined in this image.
       */
      getFROMs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof from_1.From) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      /**
       * Gets all the HEALTHCHECK instructions that are defined in this image.
       */
      getHEALTHCHECKs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof healthcheck_1.Healthcheck) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      getWORKDIRs() {
        const workdirs = [];
        for (const instruction of this.instructions) {
          if (instruction instanceof workdir_1.Workdir) {
            workdirs.push(instruction);
          }
        }
        return workdirs;
      }
      getOnbuildTriggers() {
        let triggers3 = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof onbuild_1.Onbuild) {
            let trigger = instruction.getTriggerInstruction();
            if (trigger) {
              triggers3.push(trigger);
            }
          }
        }
        return triggers3;
      }
      getAvailableVariables(currentLine) {
        const variables2 = [];
        for (const arg of this.getARGs()) {
          if (arg.isBefore(currentLine)) {
            const property = arg.getProperty();
            if (property) {
              const variable2 = property.getName();
              if (variables2.indexOf(variable2) === -1) {
                variables2.push(variable2);
              }
            }
          }
        }
        for (const env of this.getENVs()) {
          if (env.isBefore(currentLine)) {
            for (const property of env.getProperties()) {
              const variable2 = property.getName();
              if (variables2.indexOf(variable2) === -1) {
                variables2.push(variable2);
              }
            }
          }
        }
        return variables2;
      }
      /**
       * Resolves a variable with the given name at the specified line
       * to its value. If null is returned, then the variable has been
       * defined but no value was given. If undefined is returned, then
       * a variable with the given name has not been defined yet as of
       * the given line.
       *
       * @param variable the name of the variable to resolve
       * @param line the line number that the variable is on, zero-based
       * @return the value of the variable as defined by an ARG or ENV
       *         instruction, or null if no value has been specified, or
       *         undefined if a variable with the given name has not
       *         been defined
       */
      resolveVariable(variable2, line) {
        let envs = this.getENVs();
        for (let i = envs.length - 1; i >= 0; i--) {
          if (envs[i].isBefore(line)) {
            for (let property of envs[i].getProperties()) {
              if (property.getName() === variable2) {
                return property.getValue();
              }
            }
          }
        }
        let args = this.getARGs();
        for (let i = args.length - 1; i >= 0; i--) {
          if (args[i].isBefore(line)) {
            let property = args[i].getProperty();
            if (property && property.getName() === variable2) {
              return property.getValue();
            }
          }
        }
        return void 0;
      }
      getRange() {
        const instructions = this.getInstructions();
        if (instructions.length === 0) {
          return vscode_languageserver_types_1.Range.create(0, 0, 0, 0);
        }
        const instructionStart = instructions[0].getRange().start;
        const instructionEnd = instructions[instructions.length - 1].getRange().end;
        return vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
      }
      contains(position) {
        const range = this.getRange();
        if (range === null) {
          return false;
        }
        return util_1.Util.isInsideRange(position, range);
      }
    };
    exports.ImageTemplate = ImageTemplate;
  }
});

// node_modules/dockerfile-ast/lib/dockerfile.js
var require_dockerfile = __commonJS({
  "node_modules/dockerfile-ast/lib/dockerfile.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Dockerfile = void 0;
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var ast = require_main();
    var imageTemplate_1 = require_imageTemplate();
    var from_1 = require_from();
    var util_1 = require_util();
    var main_1 = require_main();
    var Dockerfile = class extends imageTemplate_1.ImageTemplate {
      constructor(document) {
        super();
        this.initialInstructions = new imageTemplate_1.ImageTemplate();
        this.buildStages = [];
        this.directives = [];
        this.foundFrom = false;
        this.document = document;
      }
      getEscapeCharacter() {
        for (const directive of this.directives) {
          if (directive.getDirective() === ast.Directive.escape) {
            const value2 = directive.getValue();
            if (value2 === "\\" || value2 === "`") {
              return value2;
            }
          }
        }
        return "\\";
      }
      getInitialARGs() {
        return this.initialInstructions.getARGs();
      }
      getContainingImage(position) {
        let range = vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(0, 0), this.document.positionAt(this.document.getText().length));
        if (!util_1.Util.isInsideRange(position, range)) {
          return null;
        }
        if (this.initialInstructions.getComments().length > 0 || this.initialInstructions.getInstructions().length > 0) {
          if (util_1.Util.isInsideRange(position, this.initialInstructions.getRange())) {
            return this.initialInstructions;
          }
        }
        for (const buildStage of this.buildStages) {
          if (util_1.Util.isInsideRange(position, buildStage.getRange())) {
            return buildStage;
          }
        }
        return this;
      }
      addInstruction(instruction) {
        if (instruction.getKeyword() === main_1.Keyword.FROM) {
          this.currentBuildStage = new imageTemplate_1.ImageTemplate();
          this.buildStages.push(this.currentBuildStage);
          this.foundFrom = true;
        } else if (!this.foundFrom) {
          this.initialInstructions.addInstruction(instruction);
        }
        if (this.foundFrom) {
          this.currentBuildStage.addInstruction(instruction);
        }
        super.addInstruction(instruction);
      }
      setDirectives(directives) {
        this.directives = directives;
      }
      getDirective() {
        return this.directives.length === 0 ? null : this.directives[0];
      }
      getDirectives() {
        return this.directives;
      }
      resolveVariable(variable2, line) {
        for (let from of this.getFROMs()) {
          let range = from.getRange();
          if (range.start.line <= line && line <= range.end.line) {
            let initialARGs = new imageTemplate_1.ImageTemplate();
            for (let instruction of this.initialInstructions.getARGs()) {
              initialARGs.addInstruction(instruction);
            }
            return initialARGs.resolveVariable(variable2, line);
          }
        }
        let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        if (image === null) {
          return void 0;
        }
        let resolvedVariable = image.resolveVariable(variable2, line);
        if (resolvedVariable === null) {
          let initialARGs = new imageTemplate_1.ImageTemplate();
          for (let instruction of this.initialInstructions.getARGs()) {
            initialARGs.addInstruction(instruction);
          }
          return initialARGs.resolveVariable(variable2, line);
        }
        return resolvedVariable;
      }
      getAvailableVariables(currentLine) {
        if (this.getInstructionAt(currentLine) instanceof from_1.From) {
          let variables2 = [];
          for (let arg of this.getInitialARGs()) {
            let property = arg.getProperty();
            if (property) {
              variables2.push(property.getName());
            }
          }
          return variables2;
        }
        let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(currentLine, 0));
        return image ? image.getAvailableVariables(currentLine) : [];
      }
      getParentStage(image) {
        const templateFrom = image.getFROM();
        const imageName = templateFrom === null ? null : templateFrom.getImageName();
        if (imageName === null) {
          return null;
        }
        for (const from of this.getFROMs()) {
          if (from.getBuildStage() === imageName) {
            const range = from.getRange();
            if (range.start.line === templateFrom.getRange().start.line) {
              return null;
            }
            return this.getContainingImage(range.start);
          }
        }
        return null;
      }
      getStageHierarchy(line) {
        const image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        if (image === null) {
          return [];
        }
        const stages = [image];
        let stage = this.getParentStage(image);
        while (stage !== null) {
          stages.splice(0, 0, stage);
          stage = this.getParentStage(stage);
        }
        return stages;
      }
      getAvailableWorkingDirectories(line) {
        const availableDirectories = /* @__PURE__ */ new Set();
        for (const image of this.getStageHierarchy(line)) {
          for (const workdir2 of image.getWORKDIRs()) {
            if (workdir2.getRange().end.line < line) {
              let directory = workdir2.getAbsolutePath();
              if (directory !== void 0 && directory !== null) {
                if (!directory.endsWith("/")) {
                  directory += "/";
                }
                availableDirectories.add(directory);
              }
            }
          }
        }
        return Array.from(availableDirectories);
      }
      /**
       * Internally reorganize the comments in the Dockerfile and allocate
       * them to the relevant build stages that they belong to.
       */
      organizeComments() {
        const comments = this.getComments();
        for (let i = 0; i < comments.length; i++) {
          if (util_1.Util.isInsideRange(comments[i].getRange().end, this.initialInstructions.getRange())) {
            this.initialInstructions.addComment(comments[i]);
          } else {
            for (const buildStage of this.buildStages) {
              if (util_1.Util.isInsideRange(comments[i].getRange().start, buildStage.getRange())) {
                buildStage.addComment(comments[i]);
              }
            }
          }
        }
      }
      getRange() {
        const comments = this.getComments();
        const instructions = this.getInstructions();
        let range = null;
        if (comments.length === 0) {
          if (instructions.length > 0) {
            range = vscode_languageserver_types_1.Range.create(instructions[0].getRange().start, instructions[instructions.length - 1].getRange().end);
          }
        } else if (instructions.length === 0) {
          range = vscode_languageserver_types_1.Range.create(comments[0].getRange().start, comments[comments.length - 1].getRange().end);
        } else {
          const commentStart = comments[0].getRange().start;
          const commentEnd = comments[comments.length - 1].getRange().end;
          const instructionStart = instructions[0].getRange().start;
          const instructionEnd = instructions[instructions.length - 1].getRange().end;
          if (commentStart.line < instructionStart.line) {
            if (commentEnd.line < instructionEnd.line) {
              range = vscode_languageserver_types_1.Range.create(commentStart, instructionEnd);
            }
            range = vscode_languageserver_types_1.Range.create(commentStart, commentEnd);
          } else if (commentEnd.line < instructionEnd.line) {
            range = vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
          } else {
            range = vscode_languageserver_types_1.Range.create(instructionStart, commentEnd);
          }
        }
        if (range === null) {
          if (this.directives.length === 0) {
            return null;
          }
          return this.directives[0].getRange();
        } else if (this.directives.length === 0) {
          return range;
        }
        return vscode_languageserver_types_1.Range.create(this.directives[0].getRange().start, range.end);
      }
    };
    exports.Dockerfile = Dockerfile;
  }
});

// node_modules/dockerfile-ast/lib/parser.js
var require_parser = __commonJS({
  "node_modules/dockerfile-ast/lib/parser.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Parser = void 0;
    var vscode_languageserver_textdocument_1 = (init_main2(), __toCommonJS(main_exports2));
    var vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
    var comment_1 = require_comment();
    var parserDirective_1 = require_parserDirective();
    var instruction_1 = require_instruction();
    var add_1 = require_add();
    var arg_1 = require_arg();
    var cmd_1 = require_cmd();
    var copy_1 = require_copy();
    var env_1 = require_env();
    var entrypoint_1 = require_entrypoint();
    var from_1 = require_from();
    var healthcheck_1 = require_healthcheck();
    var label_1 = require_label();
    var onbuild_1 = require_onbuild();
    var run_1 = require_run();
    var shell_1 = require_shell();
    var stopsignal_1 = require_stopsignal();
    var workdir_1 = require_workdir();
    var user_1 = require_user();
    var volume_1 = require_volume();
    var dockerfile_1 = require_dockerfile();
    var util_1 = require_util();
    var main_1 = require_main();
    var Parser = class _Parser {
      constructor() {
        this.escapeChar = null;
      }
      static createInstruction(document, dockerfile, escapeChar, lineRange, instruction, instructionRange) {
        switch (instruction.toUpperCase()) {
          case "ADD":
            return new add_1.Add(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ARG":
            return new arg_1.Arg(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "CMD":
            return new cmd_1.Cmd(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "COPY":
            return new copy_1.Copy(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ENTRYPOINT":
            return new entrypoint_1.Entrypoint(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ENV":
            return new env_1.Env(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "FROM":
            return new from_1.From(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "HEALTHCHECK":
            return new healthcheck_1.Healthcheck(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "LABEL":
            return new label_1.Label(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ONBUILD":
            return new onbuild_1.Onbuild(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "RUN":
            return new run_1.Run(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "SHELL":
            return new shell_1.Shell(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "STOPSIGNAL":
            return new stopsignal_1.Stopsignal(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "WORKDIR":
            return new workdir_1.Workdir(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "USER":
            return new user_1.User(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "VOLUME":
            return new volume_1.Volume(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
        }
        return new instruction_1.Instruction(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
      }
      getParserDirectives(document, buffer) {
        const directives = [];
        this.escapeChar = "";
        const offset = util_1.Util.isUTF8BOM(buffer.substring(0, 1)) ? 1 : 0;
        directiveCheck: for (let i = offset; i < buffer.length; i++) {
          switch (buffer.charAt(i)) {
            case " ":
            case "	":
              break;
            case "\r":
            case "\n":
              break directiveCheck;
            case "#":
              let directiveStart = -1;
              let directiveEnd = -1;
              for (let j = i + 1; j < buffer.length; j++) {
                let char = buffer.charAt(j);
                switch (char) {
                  case " ":
                  case "	":
                    if (directiveStart !== -1 && directiveEnd === -1) {
                      directiveEnd = j;
                    }
                    break;
                  case "\r":
                  case "\n":
                    break directiveCheck;
                  case "=":
                    let valueStart = -1;
                    let valueEnd = -1;
                    if (directiveEnd === -1) {
                      directiveEnd = j;
                    }
                    let lineEnd2 = buffer.length;
                    directiveValue: for (let k = j + 1; k < buffer.length; k++) {
                      char = buffer.charAt(k);
                      switch (char) {
                        case "\r":
                        case "\n":
                          if (valueStart !== -1 && valueEnd === -1) {
                            valueEnd = k;
                          }
                          lineEnd2 = k;
                          break directiveValue;
                        case "	":
                        case " ":
                          if (valueStart !== -1 && valueEnd === -1) {
                            valueEnd = k;
                          }
                          continue;
                        default:
                          if (valueStart === -1) {
                            valueStart = k;
                          }
                          break;
                      }
                    }
                    if (directiveStart === -1) {
                      break directiveCheck;
                    }
                    if (valueStart === -1) {
                      valueStart = j + 1;
                      valueEnd = lineEnd2;
                    } else if (valueEnd === -1) {
                      valueEnd = buffer.length;
                    }
                    const lineRange = vscode_languageserver_types_1.Range.create(document.positionAt(i), document.positionAt(lineEnd2));
                    const nameRange = vscode_languageserver_types_1.Range.create(document.positionAt(directiveStart), document.positionAt(directiveEnd));
                    const valueRange = vscode_languageserver_types_1.Range.create(document.positionAt(valueStart), document.positionAt(valueEnd));
                    directives.push(new parserDirective_1.ParserDirective(document, lineRange, nameRange, valueRange));
                    directiveStart = -1;
                    if (buffer.charAt(valueEnd) === "\r") {
                      i = valueEnd + 1;
                    } else {
                      i = valueEnd;
                    }
                    continue directiveCheck;
                  default:
                    if (directiveStart === -1) {
                      directiveStart = j;
                    }
                    break;
                }
              }
              break;
            default:
              break directiveCheck;
          }
        }
        return directives;
      }
      parse(buffer) {
        this.document = vscode_languageserver_textdocument_1.TextDocument.create("", "", 0, buffer);
        this.buffer = buffer;
        let dockerfile = new dockerfile_1.Dockerfile(this.document);
        let directives = this.getParserDirectives(this.document, this.buffer);
        let offset = 0;
        this.escapeChar = "\\";
        if (directives.length > 0) {
          dockerfile.setDirectives(directives);
          this.escapeChar = dockerfile.getEscapeCharacter();
          offset = this.document.offsetAt(vscode_languageserver_types_1.Position.create(directives.length, 0));
        } else if (util_1.Util.isUTF8BOM(buffer.substring(0, 1))) {
          offset = 1;
        }
        for (let i = offset; i < this.buffer.length; i++) {
          const char = this.buffer.charAt(i);
          switch (char) {
            case " ":
            case "	":
            case "\r":
            case "\n":
              break;
            case "#":
              i = this.processComment(dockerfile, i);
              break;
            default:
              i = this.processInstruction(dockerfile, char, i);
              break;
          }
        }
        dockerfile.organizeComments();
        return dockerfile;
      }
      processInstruction(dockerfile, char, start) {
        let instruction = char;
        let instructionEnd = -1;
        let escapedInstruction = false;
        instructionCheck: for (let i = start + 1; i < this.buffer.length; i++) {
          char = this.buffer.charAt(i);
          switch (char) {
            case this.escapeChar:
              escapedInstruction = true;
              char = this.buffer.charAt(i + 1);
              if (char === "\r" || char === "\n") {
                if (instructionEnd === -1) {
                  instructionEnd = i;
                }
                i++;
              } else if (char === " " || char === "	") {
                for (let j = i + 2; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      i = j;
                      continue instructionCheck;
                    default:
                      instructionEnd = i + 1;
                      instruction = instruction + this.escapeChar;
                      i = j - 2;
                      continue instructionCheck;
                  }
                }
                instructionEnd = i + 1;
                instruction = instruction + this.escapeChar;
                break instructionCheck;
              } else {
                instructionEnd = i + 1;
                instruction = instruction + this.escapeChar;
                escapedInstruction = false;
              }
              break;
            case " ":
            case "	":
              if (escapedInstruction) {
                escapeCheck: for (let j = i + 1; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      i = j;
                      continue instructionCheck;
                    default:
                      break escapeCheck;
                  }
                }
                escapedInstruction = false;
              }
              if (instructionEnd === -1) {
                instructionEnd = i;
              }
              i = this.processArguments(dockerfile, instruction, instructionEnd, start, i);
              dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, i));
              return i;
            case "\r":
            case "\n":
              if (escapedInstruction) {
                continue;
              }
              if (instructionEnd === -1) {
                instructionEnd = i;
              }
              dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, i, i));
              return i;
            case "#":
              if (escapedInstruction) {
                continue;
              }
            default:
              instructionEnd = i + 1;
              instruction = instruction + char;
              escapedInstruction = false;
              break;
          }
        }
        if (instructionEnd === -1) {
          instructionEnd = this.buffer.length;
        }
        dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, this.buffer.length));
        return this.buffer.length;
      }
      processHeredocs(instruction, offset) {
        let keyword = instruction.getKeyword();
        if (keyword === main_1.Keyword.ONBUILD) {
          instruction = instruction.getTriggerInstruction();
          if (instruction === null) {
            return offset;
          }
          keyword = instruction.getKeyword();
        }
        if (keyword !== main_1.Keyword.ADD && keyword !== main_1.Keyword.COPY && keyword !== main_1.Keyword.RUN) {
          return offset;
        }
        const heredocs = [];
        let tabbed = false;
        for (const arg of instruction.getArguments()) {
          const value2 = arg.getValue();
          if (value2.startsWith("<<") && value2.length > 2) {
            if (value2.startsWith("<<-")) {
              tabbed = true;
            }
            const name = util_1.Util.parseHeredocName(value2);
            if (name !== null) {
              heredocs.push(name);
            }
          }
        }
        if (heredocs.length > 0) {
          for (const heredoc of heredocs) {
            offset = this.parseHeredoc(heredoc, offset, tabbed);
          }
        }
        return offset;
      }
      processArguments(dockerfile, instruction, instructionEnd, start, offset) {
        let escaped = false;
        argumentsCheck: for (let i = offset + 1; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case "\r":
            case "\n":
              if (escaped) {
                continue;
              }
              return this.processHeredocs(this.createInstruction(dockerfile, instruction, start, instructionEnd, i), i);
            case this.escapeChar:
              const next2 = this.buffer.charAt(i + 1);
              if (next2 === "\n" || next2 === "\r") {
                escaped = true;
                i++;
              } else if (next2 === " " || next2 === "	") {
                for (let j = i + 2; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      escaped = true;
                    default:
                      i = j;
                      continue argumentsCheck;
                  }
                }
                return this.buffer.length;
              }
              continue;
            case "#":
              if (escaped) {
                i = this.processComment(dockerfile, i);
                continue argumentsCheck;
              }
              break;
            case " ":
            case "	":
              break;
            default:
              if (escaped) {
                escaped = false;
              }
              break;
          }
        }
        return this.buffer.length;
      }
      processComment(dockerfile, start) {
        let end = this.buffer.length;
        commentLoop: for (let i = start + 1; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case "\r":
            case "\n":
              end = i;
              break commentLoop;
          }
        }
        const range = vscode_languageserver_types_1.Range.create(this.document.positionAt(start), this.document.positionAt(end));
        dockerfile.addComment(new comment_1.Comment(this.document, range));
        return end;
      }
      parseHeredoc(heredocName, offset, tabbed) {
        let startWord = -1;
        let lineStart3 = true;
        for (let i = offset; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case " ":
              lineStart3 = false;
              break;
            case "	":
              if (!tabbed) {
                lineStart3 = false;
              }
              break;
            case "\r":
            case "\n":
              if (startWord !== -1 && heredocName === this.buffer.substring(startWord, i)) {
                return i;
              }
              startWord = -1;
              lineStart3 = true;
              break;
            default:
              if (lineStart3) {
                startWord = i;
                lineStart3 = false;
              }
              break;
          }
        }
        return this.buffer.length;
      }
      createInstruction(dockerfile, instruction, start, instructionEnd, end) {
        const startPosition = this.document.positionAt(start);
        const instructionRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(instructionEnd));
        const lineRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(end));
        return _Parser.createInstruction(this.document, dockerfile, this.escapeChar, lineRange, instruction, instructionRange);
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/dockerfile-ast/lib/main.js
var require_main = __commonJS({
  "node_modules/dockerfile-ast/lib/main.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DockerfileParser = exports.DefaultVariables = exports.Directive = exports.Keyword = exports.Workdir = exports.Volume = exports.User = exports.Stopsignal = exports.Shell = exports.Run = exports.PropertyInstruction = exports.Onbuild = exports.ModifiableInstruction = exports.Label = exports.JSONInstruction = exports.Heredoc = exports.Healthcheck = exports.From = exports.Env = exports.Entrypoint = exports.Copy = exports.Cmd = exports.Arg = exports.Add = exports.Variable = exports.Property = exports.ParserDirective = exports.Line = exports.Instruction = exports.Flag = exports.Comment = exports.JSONArgument = exports.Argument = void 0;
    var argument_1 = require_argument();
    Object.defineProperty(exports, "Argument", { enumerable: true, get: function() {
      return argument_1.Argument;
    } });
    var jsonArgument_1 = require_jsonArgument();
    Object.defineProperty(exports, "JSONArgument", { enumerable: true, get: function() {
      return jsonArgument_1.JSONArgument;
    } });
    var comment_1 = require_comment();
    Object.defineProperty(exports, "Comment", { enumerable: true, get: function() {
      return comment_1.Comment;
    } });
    var parser_1 = require_parser();
    var flag_1 = require_flag();
    Object.defineProperty(exports, "Flag", { enumerable: true, get: function() {
      return flag_1.Flag;
    } });
    var instruction_1 = require_instruction();
    Object.defineProperty(exports, "Instruction", { enumerable: true, get: function() {
      return instruction_1.Instruction;
    } });
    var line_1 = require_line();
    Object.defineProperty(exports, "Line", { enumerable: true, get: function() {
      return line_1.Line;
    } });
    var parserDirective_1 = require_parserDirective();
    Object.defineProperty(exports, "ParserDirective", { enumerable: true, get: function() {
      return parserDirective_1.ParserDirective;
    } });
    var property_1 = require_property();
    Object.defineProperty(exports, "Property", { enumerable: true, get: function() {
      return property_1.Property;
    } });
    var variable_1 = require_variable();
    Object.defineProperty(exports, "Variable", { enumerable: true, get: function() {
      return variable_1.Variable;
    } });
    var add_1 = require_add();
    Object.defineProperty(exports, "Add", { enumerable: true, get: function() {
      return add_1.Add;
    } });
    var arg_1 = require_arg();
    Object.defineProperty(exports, "Arg", { enumerable: true, get: function() {
      return arg_1.Arg;
    } });
    var cmd_1 = require_cmd();
    Object.defineProperty(exports, "Cmd", { enumerable: true, get: function() {
      return cmd_1.Cmd;
    } });
    var copy_1 = require_copy();
    Object.defineProperty(exports, "Copy", { enumerable: true, get: function() {
      return copy_1.Copy;
    } });
    var entrypoint_1 = require_entrypoint();
    Object.defineProperty(exports, "Entrypoint", { enumerable: true, get: function() {
      return entrypoint_1.Entrypoint;
    } });
    var env_1 = require_env();
    Object.defineProperty(exports, "Env", { enumerable: true, get: function() {
      return env_1.Env;
    } });
    var from_1 = require_from();
    Object.defineProperty(exports, "From", { enumerable: true, get: function() {
      return from_1.From;
    } });
    var healthcheck_1 = require_healthcheck();
    Object.defineProperty(exports, "Healthcheck", { enumerable: true, get: function() {
      return healthcheck_1.Healthcheck;
    } });
    var heredoc_1 = require_heredoc();
    Object.defineProperty(exports, "Heredoc", { enumerable: true, get: function() {
      return heredoc_1.Heredoc;
    } });
    var jsonInstruction_1 = require_jsonInstruction();
    Object.defineProperty(exports, "JSONInstruction", { enumerable: true, get: function() {
      return jsonInstruction_1.JSONInstruction;
    } });
    var label_1 = require_label();
    Object.defineProperty(exports, "Label", { enumerable: true, get: function() {
      return label_1.Label;
    } });
    var modifiableInstruction_1 = require_modifiableInstruction();
    Object.defineProperty(exports, "ModifiableInstruction", { enumerable: true, get: function() {
      return modifiableInstruction_1.ModifiableInstruction;
    } });
    var onbuild_1 = require_onbuild();
    Object.defineProperty(exports, "Onbuild", { enumerable: true, get: function() {
      return onbuild_1.Onbuild;
    } });
    var propertyInstruction_1 = require_propertyInstruction();
    Object.defineProperty(exports, "PropertyInstruction", { enumerable: true, get: function() {
      return propertyInstruction_1.PropertyInstruction;
    } });
    var run_1 = require_run();
    Object.defineProperty(exports, "Run", { enumerable: true, get: function() {
      return run_1.Run;
    } });
    var shell_1 = require_shell();
    Object.defineProperty(exports, "Shell", { enumerable: true, get: function() {
      return shell_1.Shell;
    } });
    var stopsignal_1 = require_stopsignal();
    Object.defineProperty(exports, "Stopsignal", { enumerable: true, get: function() {
      return stopsignal_1.Stopsignal;
    } });
    var user_1 = require_user();
    Object.defineProperty(exports, "User", { enumerable: true, get: function() {
      return user_1.User;
    } });
    var volume_1 = require_volume();
    Object.defineProperty(exports, "Volume", { enumerable: true, get: function() {
      return volume_1.Volume;
    } });
    var workdir_1 = require_workdir();
    Object.defineProperty(exports, "Workdir", { enumerable: true, get: function() {
      return workdir_1.Workdir;
    } });
    var Keyword;
    (function(Keyword2) {
      Keyword2["ADD"] = "ADD";
      Keyword2["ARG"] = "ARG";
      Keyword2["CMD"] = "CMD";
      Keyword2["COPY"] = "COPY";
      Keyword2["ENTRYPOINT"] = "ENTRYPOINT";
      Keyword2["ENV"] = "ENV";
      Keyword2["EXPOSE"] = "EXPOSE";
      Keyword2["FROM"] = "FROM";
      Keyword2["HEALTHCHECK"] = "HEALTHCHECK";
      Keyword2["LABEL"] = "LABEL";
      Keyword2["MAINTAINER"] = "MAINTAINER";
      Keyword2["ONBUILD"] = "ONBUILD";
      Keyword2["RUN"] = "RUN";
      Keyword2["SHELL"] = "SHELL";
      Keyword2["STOPSIGNAL"] = "STOPSIGNAL";
      Keyword2["USER"] = "USER";
      Keyword2["VOLUME"] = "VOLUME";
      Keyword2["WORKDIR"] = "WORKDIR";
    })(Keyword || (exports.Keyword = Keyword = {}));
    var Directive;
    (function(Directive2) {
      Directive2["escape"] = "escape";
      Directive2["syntax"] = "syntax";
    })(Directive || (exports.Directive = Directive = {}));
    exports.DefaultVariables = [
      "ALL_PROXY",
      "all_proxy",
      "FTP_PROXY",
      "ftp_proxy",
      "HTTP_PROXY",
      "http_proxy",
      "HTTPS_PROXY",
      "https_proxy",
      "NO_PROXY",
      "no_proxy"
    ];
    var DockerfileParser;
    (function(DockerfileParser2) {
      function parse2(content) {
        let parser = new parser_1.Parser();
        return parser.parse(content);
      }
      DockerfileParser2.parse = parse2;
    })(DockerfileParser || (exports.DockerfileParser = DockerfileParser = {}));
  }
});

// src/rules/engine.ts
var diagnose = (rules2, subject, ignored = []) => rules2.filter(({ id }) => !ignored.includes(id)).flatMap(({ id, severity, check: check2 }) => check2(subject).map((found) => ({ severity, ...found, rule: id }))).sort(inOrder);
var inOrder = (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule) || compare(a.message, b.message);
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/text/memory.ts
var newMemory = () => {
  const name = /* @__PURE__ */ Symbol("remembered");
  return {
    get: (key) => Reflect.get(key, name),
    set: (key, value2) => void Object.defineProperty(key, name, { value: value2, configurable: true })
  };
};
var remembered = (compute) => {
  const known9 = newMemory();
  return (key) => {
    const before = known9.get(key);
    if (before !== void 0) return before.value;
    const value2 = compute(key);
    known9.set(key, { value: value2 });
    return value2;
  };
};

// src/rules/shared/allowances.ts
var PRAGMA = /^\s*dockerfile-nonroot:\s*allow-root\b(.*)$/s;
var REASON = /\breason=(?:"([^"]*)"|(\S+))/;
var UNTIL = /\buntil=(\S+)/;
var allowancesOf = remembered(({ dockerfile, stages, options }) => {
  const allowances = [];
  let index7 = 0;
  for (const comment of dockerfile.comments) {
    while (index7 < stages.length - 1 && comment.line > lastLine(stages[index7])) index7 += 1;
    const words3 = PRAGMA.exec(comment.text)?.[1];
    const stage = stages[index7];
    if (words3 === void 0 || stage === void 0) continue;
    const written2 = REASON.exec(words3);
    const reason = (written2?.[1] ?? written2?.[2] ?? "").trim();
    const until = UNTIL.exec(words3)?.[1];
    allowances.push({ comment, stage, reason, until, state: stateOf(reason, until, options.today) });
  }
  return allowances;
});
var isAllowed = (stage, subject) => allowed(subject).has(stage);
var allowed = remembered(
  (subject) => new Set(allowancesOf(subject).flatMap(({ state, stage }) => state === "good" ? [stage] : []))
);
var lastLine = (each) => (each?.stage.instructions.at(-1) ?? each?.stage.from)?.endLine ?? 0;
var stateOf = (reason, until, today) => {
  if (reason === "") return "no-reason";
  if (until === void 0) return "good";
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(until)) return "bad-date";
  return today !== void 0 && today > until ? "expired" : "good";
};

// src/rules/shared/targets.ts
var defaultTarget = (stages, target) => {
  if (target === void 0) return stages.at(-1);
  const named4 = stages.findLast(({ stage }) => stage.name === target.toLowerCase());
  return named4 ?? (/^[0-9]{1,6}$/.test(target) ? stages[Number(target)] : void 0);
};
var targetsOf = (stages, target) => [
  ...stages.filter((stage) => stage.leaf && stage !== target),
  ...target === void 0 ? [] : [target]
];
var stageLabel = ({ name, index: index7 }) => name === void 0 ? `stage ${index7}` : `stage ${name}`;

// src/rules/allowed-root.ts
var allowedRoot = {
  id: "allowed-root",
  severity: "info",
  summary: "An exception allows root.",
  why: "The image or container keeps all rights of root for as long as the exception stands. We list it so that somebody reviews it. Remove it when its reason is gone.",
  check: (subject) => subject.kind === "dockerfile" ? inDockerfile(subject) : inManifest(subject)
};
var inDockerfile = (subject) => allowancesOf(subject).filter(({ state, stage }) => state === "good" && stage.verdict !== "nonroot").map(({ comment, stage, reason, until }) => ({
  span: comment.span,
  message: `${capital(stageLabel(stage.stage))} may run as root${until ? ` until ${until}` : ""}: ${reason}`,
  stage: stage.stage.index
}));
var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
var inManifest = ({ exceptions }) => exceptions.filter(({ state }) => state === "good").map(({ span, subject, reason, until }) => {
  const end = until === void 0 ? "" : ` (until ${until})`;
  return { span, message: `${subject} may run as root: ${reason}${end}` };
});

// src/dockerfile/characters.ts
var isSpace = (code) => {
  if (code < 128) return code === 32 || code >= 9 && code <= 13;
  return code === 133 || code === 160 || code >= 5760 && isRareSpace(code);
};
var isBlank = (code) => code === 32 || code >= 9 && code <= 13 && code !== 10;
var skipSpace = (text, from, to) => {
  let at2 = from;
  while (at2 < to && isSpace(text.charCodeAt(at2))) at2++;
  return at2;
};
var trimSpace = (text, from, to) => {
  let at2 = to;
  while (at2 > from && isSpace(text.charCodeAt(at2 - 1))) at2--;
  return at2;
};
var skipBlanks = (text, from, to) => {
  let at2 = from;
  while (at2 < to && isBlank(text.charCodeAt(at2))) at2++;
  return at2;
};
var skipWord = (text, from, to) => {
  let at2 = from;
  while (at2 < to && !isBlank(text.charCodeAt(at2))) at2++;
  return at2;
};
var lowerCase = (text) => text.replace(/\u0130/g, "i").toLowerCase();
var isRareSpace = (code) => code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;

// src/dockerfile/reader.ts
var readerOf = (text) => {
  const at2 = text.charCodeAt(0) === 65279 ? 1 : 0;
  return { text, at: at2, line: 0, start: at2, end: at2 };
};
var readLine = (reader) => {
  const { text, at: at2 } = reader;
  if (at2 >= text.length) return false;
  const newline = text.indexOf("\n", at2);
  let end = newline === -1 ? text.length : newline;
  reader.at = newline === -1 ? text.length : newline + 1;
  while (end > at2 && text.charCodeAt(end - 1) === 13) end--;
  reader.start = at2;
  reader.end = end;
  reader.line++;
  return true;
};

// src/dockerfile/lines.ts
var nextJoinedLine = (reader, escape, comments) => {
  const { text } = reader;
  while (readLine(reader)) {
    const start = skipSpace(text, reader.start, reader.end);
    if (start === reader.end) continue;
    if (text.charCodeAt(start) === HASH) comments.push(commentAt(reader, start));
    else return { line: reader.line, logical: join(reader, start, escape, comments) };
  }
  return void 0;
};
var HASH = 35;
var join = (reader, start, escape, comments) => {
  const { text } = reader;
  let cut = continuationAt(text, start, reader.end, escape);
  if (cut === -1) return whole(text, start, reader.end);
  const pieces = [];
  const parts = [];
  let length = 0;
  let from = start;
  for (; ; ) {
    const to = cut === -1 ? reader.end : cut;
    if (to > from) {
      pieces.push({ at: length, start: from, length: to - from });
      parts.push(text.slice(from, to));
      length += to - from;
    }
    if (cut === -1 || !nextContentLine(reader, comments)) break;
    from = reader.start;
    cut = continuationAt(text, from, reader.end, escape);
  }
  if (pieces.length === 0) pieces.push({ at: 0, start, length: 0 });
  return { text: parts.join(""), pieces };
};
var whole = (text, start, end) => ({
  text: text.slice(start, end),
  pieces: [{ at: 0, start, length: end - start }]
});
var nextContentLine = (reader, comments) => {
  const { text } = reader;
  while (readLine(reader)) {
    const start = skipSpace(text, reader.start, reader.end);
    if (start === reader.end) continue;
    if (text.charCodeAt(start) !== HASH) return true;
    comments.push(commentAt(reader, start));
  }
  return false;
};
var continuationAt = (text, start, end, escape) => {
  let at2 = end - 1;
  while (at2 >= start && (text.charCodeAt(at2) === 32 || text.charCodeAt(at2) === 9)) at2--;
  if (at2 < start || text.charCodeAt(at2) !== escape) return -1;
  return at2 > start && text.charCodeAt(at2 - 1) === escape ? -1 : at2;
};
var commentAt = (reader, start) => {
  const { text, line } = reader;
  const end = trimSpace(text, start, reader.end);
  return { text: text.slice(skipSpace(text, start + 1, end), end), span: { start, end }, line };
};

// src/dockerfile/dangling.ts
var withoutDangling = ({ instructions, source: { text }, escape }, { span }) => {
  if (instructions.at(-1)?.span.start !== span.start) return [];
  const found = [];
  let start = span.end + 1;
  for (let end = span.end; end >= span.start; end = start - 1) {
    start = Math.max(text.lastIndexOf("\n", end - 1) + 1, span.start);
    if (start > span.start && text.slice(start, end).trimStart().startsWith("#")) continue;
    while (end > start && text[end - 1] === "\r") end -= 1;
    const at2 = continuationAt(text, start, end, escape.charCodeAt(0));
    const content = text.slice(start, at2 === -1 ? end : at2).trimEnd();
    if (at2 !== -1) found.push({ span: { start: start + content.length, end: at2 + 1 }, text: "" });
    if (content !== "") break;
  }
  return found;
};

// src/text/path.ts
var normalised = (path) => {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
};
var isWithin = (path, directory) => path === directory || path.startsWith(directory === "/" ? "/" : `${directory}/`);
var parentOf = (path) => path.slice(0, path.lastIndexOf("/")) || "/";
var lastPart = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/image/files/shell-path.ts
var LONGEST = 4096;
var resolved = (word, lookup) => {
  if (word.text.length > LONGEST) return void 0;
  if (word.literal) return word.text;
  let open = false;
  const text = word.text.replace(VARIABLE, (_, plain2, braced2, fallback) => {
    const value2 = lookup(plain2 ?? braced2 ?? "") || fallback;
    if (value2 === void 0) open = true;
    return value2 ?? "";
  });
  return open || text.length > LONGEST || UNSETTLED.test(text) ? void 0 : text;
};
var VARIABLE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([^{}$`]*))?\})/g;
var UNSETTLED = /[$`*?[\]{}]/;
var pathIn = (text, directory) => {
  if (text.startsWith("/")) return normalised(text);
  if (directory === void 0 || text === "" || text.startsWith("-") || text.startsWith("~")) return void 0;
  return normalised(`${directory}/${text}`);
};

// src/knowledge/commands/words.ts
var MEANINGS = [
  /** Appends to what is there. */
  "append",
  /** The archive that is written or, with `extract`, read. */
  "archive",
  /** A git repository without files beside it. */
  "bare",
  /** What is taken out of an archive belongs to the caller, not to those whom the archive names. */
  "caller",
  "create",
  /** `install -d`, `mktemp -d`: directories are made. */
  "directory",
  /** `sed -i`: files are rewritten. */
  "edits",
  /** The files that are made have nothing in them. */
  "empty",
  /** Nothing is made that is not there. */
  "existing",
  "extract",
  /** A file that is written. */
  "file",
  "group",
  /** Hard links in place of copies. */
  "hard",
  /** The directory that gets what is written; it has to be there, but for `unzip` and `wget`. */
  "into",
  "keep",
  /** A private key that is written. */
  "key",
  /** `install -D`: the directories above are made. */
  "leading",
  "list",
  /** A directory that is made. */
  "made",
  "members",
  "mode",
  /** Directories named like host and path are made. */
  "nested",
  "owner",
  "parents",
  /** The target is no directory to copy into. */
  "plain",
  /** Owner and mode are those of the source. */
  "preserve",
  /** It prints, and writes nothing. */
  "prints",
  /** What is written is the public half of a key. */
  "public",
  "read",
  "recursive",
  /** `curl -O`: the file is called like the end of the address. */
  "remote",
  "same",
  /** The option holds the script: no operand does. */
  "script",
  /** So many directories of the names in an archive are left out. */
  "strip",
  "symbolic",
  /** The umask counts for what is taken out of an archive. */
  "umask"
];
var ROLES = [
  /** A path whose mode, owner or attributes are changed. */
  "changed",
  /** A file that is rewritten where it lies. */
  "edited",
  /** A file that is written, and made where it is not there. */
  "file",
  "group",
  /** What a link is made of; the text of a symbolic one. */
  "linked",
  /** The link; a directory gets links of the names of what is linked. */
  "link",
  "made",
  /** A name in an archive. */
  "member",
  "mode",
  /** What is there no more afterwards. */
  "moved",
  "owner",
  "read",
  "removed",
  /** The file that is written, or the directory that gets files of the names of the sources. */
  "target",
  /** What is fetched; without an option that names a file, the end of the address names one. */
  "url",
  /** Nothing that names a file. */
  "word"
];

// src/knowledge/commands/archives.json
var archives_default = JSON.parse('[{"names":["bunzip2"],"options":{"--best --compress --decompress --fast --force --license --quiet --small --verbose --version -1 -2 -3 -4 -5 -6 -7 -8 -9 -L -V -d -f -q -s -v -z":"","--keep -k":"keep","--help --stdout --test -c -h -t":"prints"},"forms":{"":"edited..."},"mode":"kept","owner":"kept"},{"names":["bzip2"],"options":{"--best --compress --decompress --fast --force --license --quiet --small --verbose --version -1 -2 -3 -4 -5 -6 -7 -8 -9 -L -V -d -f -q -s -v -z":"","--keep -k":"keep","--help --stdout --test -c -h -t":"prints"},"forms":{"":"edited..."},"mode":"kept","owner":"kept"},{"names":["gunzip"],"options":{"--best --decompress --fast --force --license --name --no-name --quiet --recursive --rsyncable --verbose -1 -9 -L -N -d -f -n -q -r -v":"","--suffix --synchronous -S":"=","--keep -k":"keep","--help --list --stdout --test --version -V -c -h -l -t":"prints"},"forms":{"":"edited..."},"mode":"kept","owner":"kept"},{"names":["gzip"],"options":{"--best --decompress --fast --force --license --name --no-name --quiet --recursive --rsyncable --verbose -1 -9 -L -N -d -f -n -q -r -v":"","--suffix --synchronous -S":"=","--keep -k":"keep","--help --list --stdout --test --version -V -c -h -l -t":"prints"},"forms":{"":"edited..."},"mode":"kept","owner":"kept"},{"names":["tar"],"options":{"--absolute-names --acls --anchored --auto-compress --block-number --bzip2 --check-device --check-links --clamp-mtime --compare --compress --confirmation --delay-directory-restore --delete --dereference --diff --exclude-backups --exclude-caches --exclude-caches-all --exclude-vcs --exclude-vcs-ignores --force-local --full-time --gunzip --gzip --hard-dereference --ignore-case --ignore-failed-read --ignore-zeros --incremental --interactive --keep-directory-symlink --keep-newer-files --keep-old-files --lzip --lzma --lzop --multi-volume --no-acls --no-anchored --no-auto-compress --no-check-device --no-delay-directory-restore --no-ignore-case --no-ignore-command-error --no-null --no-overwrite-dir --no-recursion --no-seek --no-selinux --no-unquote --no-verbatim-files-from --no-wildcards --no-wildcards-match-slash --no-xattrs --null --numeric-owner --old-archive --one-file-system --overwrite --overwrite-dir --portability --posix --preserve-order --read-full-records --recursion --recursive-unlink --remove-files --restrict --same-order --seek --selinux --show-defaults --show-omitted-dirs --show-snapshot-field-ranges --show-stored-names --show-transformed-names --skip-old-files --sparse --test-label --touch --uncompress --ungzip --unlink-first --unquote --usage --utc --verbatim-files-from --verbose --verify --warning --wildcards --wildcards-match-slash --xattrs --xz --zstd -B -G -J -M -P -R -S -U -W -Z -a -d -h -i -j -k -l -m -n -s -v -w -z":"","--add-file --after-date --blocking-factor --checkpoint-action --exclude --exclude-caches-under --exclude-ignore --exclude-ignore-recursive --exclude-tag --exclude-tag-all --exclude-tag-under --format --group --group-map --hole-detection --ignore-command-error --index-file --info-script --label --level --mode --mtime --new-volume-script --newer --newer-mtime --no-quote-chars --owner --owner-map --pax-option --quote-chars --quoting-style --record-size --rmt-command --rsh-command --sort --sparse-version --starting-file --suffix --tape-length --to-command --transform --use-compress-program --volno-file --wildcards-match --xattrs-exclude --xattrs-include --xform -F -H -I -K -L -N -V -b":"=","--atime-preserve --backup --checkpoint --occurrence --one-top-level --totals":"?","--file -f":"archive=","--no-same-owner -o":"caller","--append --catenate --concatenate --create --update -A -c -r -u":"create","--extract --get -x":"extract","--listed-incremental -g":"file=","--directory -C":"into=","--list -t":"list","--preserve-permissions --same-permissions -p":"preserve","--help --to-stdout --version -O":"prints","--exclude-from --files-from -T -X":"read=","--same-owner":"same","--strip-components":"strip=","--no-same-permissions":"umask"},"forms":{"extract":"member...","create":"read...","":"member..."},"bundled":true,"mode":"archive","directoryMode":"archive","owner":"archive"},{"names":["unxz"],"options":{"--compress --decompress --extreme --force --ignore-check --info-memory --long-help --no-adjust --no-sparse --no-warn --quiet --robot --verbose -0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -H -Q -d -e -f -q -v -z":"","--block-list --block-size --check --flush-timeout --format --memlimit --memlimit-compress --memlimit-decompress --memlimit-mt-decompress --single-stream --suffix --threads -C -F -M -S -T":"=","--arm --arm64 --armthumb --delta --files --files0 --ia64 --lzma1 --lzma2 --powerpc --sparc --x86":"?","--keep -k":"keep","--help --list --stdout --test --version -V -c -h -l -t":"prints"},"forms":{"":"edited..."},"mode":"kept","owner":"kept"},{"names":["unzip"],"options":{"-: -B -C -D -K -L -M -V -X -a -aa -f -j -n -o -q -u":"","-d":"into=","-x":"members=","-Z -l -p -t -v -z":"prints"},"forms":{"":"read member..."},"mode":"archive","directoryMode":"archive"},{"names":["xz"],"options":{"--compress --decompress --extreme --force --ignore-check --info-memory --long-help --no-adjust --no-sparse --no-warn --quiet --robot --verbose -0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -H -Q -d -e -f -q -v -z":"","--block-list --block-size --check --flush-timeout --format --memlimit --memlimit-compress --memlimit-decompress --memlimit-mt-decompress --single-stream --suffix --threads -C -F -M -S -T":"=","--arm --arm64 --armthumb --delta --files --files0 --ia64 --lzma1 --lzma2 --powerpc --sparc --x86":"?","--keep -k":"keep","--help --list --stdout --test --version -V -c -h -l -t":"prints"},"forms":{"":"edited..."},"mode":"kept","owner":"kept"}]');

// src/knowledge/commands/downloads.json
var downloads_default = JSON.parse('[{"names":["curl"],"options":{"-# --anyauth --append --basic --cert-status --compressed --compressed-ssh --crlf --digest --disable --disable-eprt --disable-epsv --doh-cert-status --doh-insecure --fail --fail-early --fail-with-body --false-start --form-escape --ftp-create-dirs --ftp-pasv --ftp-pret --ftp-skip-pasv-ip --ftp-ssl-ccc --ftp-ssl-control --get --globoff --haproxy-protocol --head --http0.9 --http1.0 --http1.1 --http2 --http3 --http3-only --include --insecure --ipv4 --ipv6 --list-only --location --location-trusted --manual --metalink --negotiate --netrc --netrc-optional --next --no-alpn --no-buffer --no-clobber --no-keepalive --no-npn --no-progress-meter --no-sessionid --ntlm --ntlm-wb --parallel --path-as-is --post301 --post302 --post303 --progress-bar --proxy-anyauth --proxy-basic --proxy-digest --proxy-insecure --proxy-negotiate --proxy-ntlm --proxy-tlsv1 --proxytunnel --raw --remote-time --remove-on-error --retry-all-errors --retry-connrefused --sasl-ir --show-error --silent --socks5-basic --socks5-gssapi --socks5-gssapi-nec --ssl --ssl-allow-beast --ssl-no-revoke --ssl-reqd --sslv2 --sslv3 --styled-output --tcp-fastopen --tcp-nodelay --tftp-no-options --tlsv1 --tlsv1.0 --tlsv1.1 --tlsv1.2 --tlsv1.3 --tr-encoding --trace-time --use-ascii --verbose --xattr -0 -1 -2 -3 -4 -6 -B -G -I -L -M -N -R -S -Z -a -f -g -i -k -l -n -p -q -s -v":"","--abstract-unix-socket --aws-sigv4 --capath --cert-type --ciphers --connect-timeout --connect-to --continue-at --cookie --create-file-mode --crlfile --curves --data --data-ascii --data-binary --data-raw --data-urlencode --delegation --disallow-username-in-url --dns-interface --dns-ipv4-addr --dns-ipv6-addr --dns-servers --doh-url --egd-file --engine --etag-compare --expect100-timeout --form --form-string --ftp-account --ftp-alternative-to-user --ftp-method --ftp-port --ftp-ssl-ccc-mode --happy-eyeballs-timeout-ms --header --hostpubmd5 --hostpubsha256 --http2-prior-knowledge --ignore-content-length --interface --json --junk-session-cookies --keepalive-time --key-type --krb --limit-rate --local-port --login-options --mail-auth --mail-from --mail-rcpt --mail-rcpt-allowfails --max-filesize --max-redirs --max-time --netrc-file --noproxy --oauth2-bearer --parallel-immediate --parallel-max --pass --pinnedpubkey --preproxy --proto --proto-default --proto-redir --proxy --proxy-cacert --proxy-capath --proxy-cert --proxy-cert-type --proxy-ciphers --proxy-crlfile --proxy-header --proxy-key --proxy-key-type --proxy-pass --proxy-pinnedpubkey --proxy-service-name --proxy-ssl-allow-beast --proxy-ssl-auto-client-cert --proxy-tls13-ciphers --proxy-tlsauthtype --proxy-tlspassword --proxy-tlsuser --proxy-user --proxy1.0 --pubkey --quote --random-file --range --rate --referer --remote-header-name --request --request-target --resolve --retry --retry-delay --retry-max-time --sasl-authzid --service-name --socks4 --socks4a --socks5 --socks5-gssapi-service --socks5-hostname --speed-limit --speed-time --ssl-auto-client-cert --ssl-revoke-best-effort --suppress-connect-headers --telnet-option --tftp-blksize --time-cond --tls-max --tls13-ciphers --tlsauthtype --tlspassword --tlsuser --unix-socket --url --url-query --user --user-agent --write-out -A -C -F -H -J -P -Q -U -X -Y -b -d -e -j -m -r -t -u -w -x -y -z":"=","--alt-svc --cookie-jar --dump-header --etag-save --hsts --libcurl --output --stderr --trace --trace-ascii -D -c -o":"file=","--output-dir":"into=","--create-dirs":"parents","--version -V":"prints","--help -h":"prints?","--cacert --cert --config --key --upload-file -E -K -T":"read=","--remote-name --remote-name-all -O":"remote"},"forms":{"remote":"url...","":"word..."},"mode":"0666","directoryMode":"0750"},{"names":["git"],"subcommands":true,"options":{"-C":"into=","-c --git-dir --work-tree --namespace":"=","--bare --no-pager -p -P --paginate --no-replace-objects":"","--exec-path":"?","--help --version -h -v":"prints"}},{"names":["git clone"],"options":{"--also-filter-submodules --dissociate --ipv4 --ipv6 --local --no-checkout --no-hardlinks --no-tags --progress --quiet --reject-shallow --remote-submodules --shallow-submodules --shared --single-branch --sparse --verbose -4 -6 -l -n -q -s -v":"","--branch --bundle-uri --config --depth --filter --jobs --origin --reference --reference-if-able --server-option --shallow-exclude --shallow-since --template --upload-pack -b -c -j -o -u":"=","--recurse-submodules --recursive":"?","--bare --mirror":"bare","--separate-git-dir":"made="},"forms":{"":"url made"},"mode":"0666","directoryMode":"0777"},{"names":["git init"],"options":{"--quiet -q":"","--initial-branch --object-format --separate-git-dir --template -b":"=","--shared":"?","--bare":"bare"},"forms":{"":"made"},"mode":"0666","directoryMode":"0777"},{"names":["rsync"],"options":{"--8-bit-output --acls --append --append-verify --atimes --backup --blocking-io --checksum --compress --copy-devices --copy-dirlinks --copy-links --copy-unsafe-links --crtimes --cvs-exclude --del --delay-updates --delete --delete-after --delete-before --delete-delay --delete-during --delete-excluded --delete-missing-args --devices --dirs --drop-D --executability --existing --fake-super --force --from0 --fsync --fuzzy --hard-links --i-r --ignore-errors --ignore-existing --ignore-missing-args --ignore-non-existing --ignore-times --inc-recursive --inplace --insecure-links --ipv4 --ipv6 --itemize-changes --keep-dirlinks --links --list-only --mkpath --munge-links --no-OPTION --no-W --no-i-r --no-implied-dirs --no-inc-recursive --no-motd --no-whole-file --numeric-ids --old-args --old-d --old-dirs --omit-dir-times --omit-link-times --one-file-system --open-noatime --partial --preallocate --progress --prune-empty-dirs --quiet --relative --remove-source-files --safe-links --secluded-args --size-only --sparse --specials --stats --super --times --trust-sender --update --verbose --whole-file --write-devices --xattrs -0 -4 -6 -8 -A -C -D -E -F -H -I -J -K -L -N -O -P -R -S -U -W -X -b -c -d -i -k -l -m -q -s -t -u -v -x -y -z":"","--address --backup-dir --block-size --bwlimit --checksum-choice --checksum-seed --chmod --chown --compare-dest --compress-choice --compress-level --compress-threads --confine-root --contimeout --copy-as --copy-dest --debug --early-input --exclude --exclude-from --files-from --filter --groupmap --iconv --include --include-from --info --link-dest --log-file-format --max-alloc --max-delete --max-size --min-size --modify-window --only-write-batch --out-format --outbuf --partial-dir --password-file --port --protocol --read-batch --remote-option --rsh --rsync-path --skip-compress --sockopts --stderr --stop-after --stop-at --suffix --temp-dir --timeout --usermap --write-batch -B -M -T -e -f":"=","--log-file":"file=","--group --owner --perms -g -o -p":"preserve","--dry-run --help --version -V -h -n":"prints","--recursive -r":"recursive","--archive -a":"recursive preserve"},"forms":{"":"read... target"},"mode":"source","directoryMode":"source"},{"names":["wget"],"options":{"--adjust-extension --ask-password --auth-no-challenge --background --backup-converted --content-disposition --content-on-error --continue --convert-file-only --convert-links --debug --delete-after --follow-ftp --force-html --ftps-clear-data-connection --ftps-fallback-to-ftp --ftps-implicit --ftps-resume-ssl --https-only --ignore-case --ignore-length --inet4-only --inet6-only --keep-session-cookies --no-cache --no-check-certificate --no-clobber --no-config --no-cookies --no-directories --no-dns-cache --no-glob --no-host-directories --no-hsts --no-http-keep-alive --no-if-modified-since --no-iri --no-netrc --no-parent --no-passive-ftp --no-proxy --no-remove-listing --no-use-server-timestamps --no-verbose --no-warc-compression --no-warc-digests --no-warc-keep-log --page-requisites --preserve-permissions --protocol-directories --quiet --random-wait --relative --retr-symlinks --retry-connrefused --save-headers --server-response --show-progress --span-hosts --strict-comments --timestamping --trust-server-names --unlink --verbose --warc-cdx --xattr -4 -6 -E -F -H -K -L -N -S -b -c -d -k -p -q -v":"","--accept --accept-regex --backups --base --bind-address --body-data --body-file --ca-certificate --ca-directory --certificate --certificate-type --ciphers --compression --config --connect-timeout --crl-file --cut-dirs --default-page --dns-timeout --domains --exclude-directories --exclude-domains --execute --follow-tags --ftp-password --ftp-user --header --hsts-file --http-password --http-user --ignore-tags --include-directories --level --limit-rate --load-cookies --local-encoding --max-redirect --method --password --pinnedpubkey --post-data --post-file --prefer-family --private-key --private-key-type --progress --proxy-password --proxy-user --quota --read-timeout --referer --regex-type --reject --reject-regex --rejected-log --remote-encoding --report-speed --restrict-file-names --retry-on-http-error --secure-protocol --start-pos --timeout --tries --use-askpass --user --user-agent --wait --waitretry --warc-dedup --warc-file --warc-header --warc-max-size --warc-tempdir -A -B -D -I -Q -R -T -U -X -e -l -t -w":"=","-n":"?","--append-output --output-document --output-file --save-cookies -O -a -o":"file=","--directory-prefix -P":"into=","--force-directories -x":"nested","--help --spider --version -V -h":"prints","--input-file -i":"read=","--mirror --recursive -m -r":"recursive"},"forms":{"file":"word...","":"url..."},"mode":"0666","directoryMode":"0777"}]');

// src/knowledge/commands/files.json
var files_default = JSON.parse('[{"names":["chgrp"],"options":{"--changes --dereference --no-dereference --no-preserve-root --preserve-root --quiet --silent --verbose -H -L -P -c -f -h -v":"","--help --version":"prints","--reference":"read=","--recursive -R":"recursive"},"forms":{"read":"changed...","":"group changed..."}},{"names":["chmod"],"options":{"--changes --no-preserve-root --preserve-root --quiet --silent --verbose -c -f -v":"","--help --version":"prints","--reference":"read=","--recursive -R":"recursive"},"forms":{"read":"changed...","":"mode changed..."},"wordLike":"^-[rwxXstugo]+(?:[,+=-]|$)"},{"names":["chown"],"options":{"--changes --dereference --no-dereference --no-preserve-root --preserve-root --quiet --silent --verbose -H -L -P -c -f -h -v":"","--from":"=","--help --version":"prints","--reference":"read=","--recursive -R":"recursive"},"forms":{"read":"changed...","":"owner changed..."}},{"names":["cp"],"options":{"--copy-contents --dereference --force --interactive --no-clobber --no-dereference --one-file-system --remove-destination --strip-trailing-slashes --update --verbose -H -L -P -Z -b -d -f -i -n -u -v -x":"","--no-preserve --sparse --suffix -S":"=","--backup --context --reflink":"?","--attributes-only":"empty","--link -l":"hard","--target-directory -t":"into=","--parents":"parents","--no-target-directory -T":"plain","-p":"preserve","--preserve":"preserve?","--help --version":"prints","--recursive -R -r":"recursive","--archive -a":"recursive preserve","--symbolic-link -s":"symbolic"},"forms":{"into":"read...","plain":"read file","":"read... target"},"mode":"source","directoryMode":"source"},{"names":["dd"],"forms":{"":"word..."},"assigned":{"if":"read","of":"file"},"mode":"0666"},{"names":["install"],"options":{"--compare --preserve-context --preserve-timestamps --strip --verbose -C -Z -b -c -p -s -v":"","--strip-program --suffix -S":"=","--backup --context":"?","--directory -d":"directory","--group -g":"group=","--target-directory -t":"into=","-D":"leading","--mode -m":"mode=","--owner -o":"owner=","--no-target-directory -T":"plain","--help --version":"prints"},"forms":{"directory":"made...","into":"read...","plain":"read file","":"read... target"},"mode":"0755","directoryMode":"0755","exact":true},{"names":["ln"],"options":{"--directory --force --interactive --logical --no-dereference --physical --relative --verbose -F -L -P -b -d -f -i -n -r -v":"","--suffix -S":"=","--backup":"?","--target-directory -t":"into=","--no-target-directory -T":"plain","--help --version":"prints","--symbolic -s":"symbolic"},"forms":{"into":"linked...","plain":"linked link","":"linked... link"}},{"names":["mkdir"],"options":{"--verbose -Z -v":"","--context":"?","--mode -m":"mode=","--parents -p":"parents","--help --version":"prints"},"forms":{"":"made..."},"directoryMode":"0777"},{"names":["mkfifo"],"options":{"-Z":"","--context":"?","--mode -m":"mode=","--help --version":"prints"},"forms":{"":"file..."},"mode":"0666"},{"names":["mknod"],"options":{"-Z":"","--context":"?","--mode -m":"mode=","--help --version":"prints"},"forms":{"":"file word..."},"mode":"0666"},{"names":["mktemp"],"options":{"--quiet -q -t":"","--suffix":"=","--directory -d":"directory","-p":"into=","--tmpdir":"into?","--dry-run --help --version -u":"prints"},"forms":{"directory":"made","":"file"},"mode":"0600","directoryMode":"0700","exact":true},{"names":["mv"],"options":{"--context --force --interactive --no-clobber --strip-trailing-slashes --update --verbose -Z -b -f -i -n -u -v":"","--suffix -S":"=","--backup":"?","--target-directory -t":"into=","--no-target-directory -T":"plain","--help --version":"prints"},"forms":{"into":"moved...","plain":"moved file","":"moved... target"},"mode":"kept","directoryMode":"kept","owner":"kept"},{"names":["patch"],"options":{"--backup-if-mismatch --binary --merge --no-backup-if-mismatch --posix --verbose -E -N -R -T -Z -b -c -e -f -l -n -s -t -u -v":"","--quoting-style --read-only --reject-format -B -D -F -V -Y -g -p -z":"=","-o -r":"file=","-d":"into=","--dry-run --help":"prints","-i":"read="},"forms":{"":"edited read"},"mode":"kept","owner":"kept"},{"names":["rm"],"options":{"--dir --force --no-preserve-root --one-file-system --verbose -I -d -f -i -v":"","--interactive --preserve-root":"?","--help --version":"prints","--recursive -R -r":"recursive"},"forms":{"":"removed..."}},{"names":["rmdir"],"options":{"--ignore-fail-on-non-empty --verbose -v":"","--parents -p":"parents","--help --version":"prints"},"forms":{"":"removed..."}},{"names":["sed"],"options":{"--debug --follow-symlinks --null-data --posix --quiet --regexp-extended --sandbox --separate --silent --unbuffered -E -n -r -s -u -z":"","--line-length -l":"=","--in-place -i":"edits?","--help --version":"prints","--file -f":"script read=","--expression -e":"script="},"forms":{"edits script":"edited...","edits":"word edited...","script":"read...","":"word read..."},"mode":"kept","owner":"kept"},{"names":["setcap"],"options":{"-q -r -v":"","-n":"="},"forms":{"":"word changed"}},{"names":["setfacl"],"options":{"--mask --test -L -P -b -d -k -n":"","--modify --remove --restore --set --set-file -m -x":"=","--help --version -h -v":"prints","--modify-file --remove-file -M -X":"read=","--recursive -R":"recursive"},"forms":{"":"changed..."}},{"names":["sort"],"options":{"--debug --dictionary-order --general-numeric-sort --human-numeric-sort --ignore-case --ignore-leading-blanks --ignore-nonprinting --merge --month-sort --numeric-sort --random-sort --reverse --stable --unique --version-sort --zero-terminated -C -M -R -V -b -c -d -f -g -h -i -m -n -r -s -u -z":"","--batch-size --buffer-size --compress-program --field-separator --files0-from --key --parallel --random-source --sort --temporary-directory -S -T -k -t":"=","--check":"?","--output -o":"file=","--help --version":"prints"},"forms":{"":"read..."},"mode":"0666"},{"names":["split"],"options":{"--elide-empty-files --unbuffered --verbose -d -e -u -x":"","--additional-suffix --bytes --filter --line-bytes --lines --number --separator --suffix-length -C -a -b -l -n -t":"=","--hex-suffixes --numeric-suffixes":"?","--help --version":"prints"},"forms":{"":"read file"},"mode":"0666"},{"names":["tee"],"options":{"--ignore-interrupts -i -p":"","--output-error":"?","--append -a":"append","--help --version":"prints"},"forms":{"":"file..."},"mode":"0666"},{"names":["touch"],"options":{"--no-dereference -a -f -h -m":"","--date --time -d -t":"=","--no-create -c":"existing","--help --version":"prints","--reference -r":"read="},"forms":{"existing":"changed...","":"file..."},"mode":"0666"},{"names":["truncate"],"options":{"--io-blocks -o":"","--size -s":"=","--no-create -c":"existing","--help --version":"prints","--reference -r":"read="},"forms":{"existing":"edited...","":"file..."},"mode":"0666"},{"names":["uniq"],"options":{"--count --ignore-case --repeated --unique --zero-terminated -D -c -d -i -u -z":"","--check-chars --skip-chars --skip-fields -f -s -w":"=","--all-repeated --group":"?","--help --version":"prints"},"forms":{"":"read file"},"mode":"0666"}]');

// src/knowledge/commands/keys.json
var keys_default = JSON.parse('[{"names":["openssl"],"subcommands":true},{"names":["openssl dgst"],"options":{"-binary -c -d -debug -engine_impl -fips-fingerprint -hex -list -r":"","-engine -hmac -keyform -mac -macopt -passin -propquery -provider -provider-path -prverify -rand -sign -signature -sigopt -verify -xoflen":"=","-out -writerand":"file=","-help":"prints"},"singleDash":true,"forms":{"":"word..."},"mode":"0666"},{"names":["openssl dhparam"],"options":{"-2 -3 -5 -check -dsaparam -noout -text":"","-engine -inform -outform -propquery -provider -provider-path -rand":"=","-out -writerand":"file=","-help":"prints","-in":"read="},"singleDash":true,"forms":{"":"word..."},"mode":"0666"},{"names":["openssl ec"],"options":{"-check -no_public -noout -param_out -pubin -text":"","-conv_form -engine -inform -outform -param_enc -passin -passout -propquery -provider -provider-path":"=","-out":"key=","-help":"prints","-pubout":"public","-in":"read="},"singleDash":true,"forms":{"":"word..."},"mode":"0666","keys":"0600"},{"names":["openssl ecparam"],"options":{"-check -check_named -genkey -list_curves -no_seed -noout -text":"","-conv_form -engine -inform -name -outform -param_enc -propquery -provider -provider-path -rand":"=","-writerand":"file=","-out":"key=","-help":"prints","-in":"read="},"singleDash":true,"forms":{"":"word..."},"mode":"0666","keys":"0600"},{"names":["openssl enc"],"options":{"-A -P -a -base64 -ciphers -d -debug -e -list -none -nopad -nosalt -p -pbkdf2 -salt -v":"","-K -S -bufsize -engine -iter -iv -k -kfile -md -pass -propquery -provider -provider-path -rand":"=","-out -writerand":"file=","-help":"prints","-in":"read="},"singleDash":true,"forms":{"":"word..."},"mode":"0666"},{"names":["openssl genpkey"],"options":{"-genparam -quiet -text":"","-algorithm -engine -outform -paramfile -pass -pkeyopt -propquery -provider -provider-path":"=","-out":"key=","-help":"prints","-config":"read="},"singleDash":true,"forms":{"":"word..."},"mode":"0666","keys":"0600"},{"names":["openssl genrsa"],"options":{"-3 -F4 -f4 -traditional -verbose":"","-engine -passout -primes -propquery -provider -provider-path -rand":"=","-writerand":"file=","-out":"key=","-help":"prints"},"singleDash":true,"forms":{"":"word..."},"mode":"0666","keys":"0600"},{"names":["openssl pkcs12"],"options":{"-LMK -cacerts -chain -clcerts -descert -export -info -keyex -keysig -legacy -maciter -no-CAfile -no-CApath -no-CAstore -nocerts -nodes -noenc -noiter -nokeys -nomac -nomaciter -nomacver -noout -twopass":"","-CAfile -CApath -CAstore -CSP -caname -certfile -certpbe -engine -iter -keypbe -macalg -name -passcerts -passin -passout -password -propquery -provider -provider-path -rand -untrusted":"=","-writerand":"file=","-out":"key=","-help":"prints","-in -inkey":"read="},"singleDash":true,"forms":{"":"word..."},"mode":"0666","keys":"0600"},{"names":["openssl pkey"],"options":{"-check -noout -pubcheck -pubin -text -text_pub -traditional":"","-ec_conv_form -ec_param_enc -engine -inform -outform -passin -passout -propquery -provider -provider-path":"=","-out":"key=","-help":"prints","-pubout":"public","-in":"read="},"singleDash":true,"forms":{"":"word..."},"mode":"0666","keys":"0600"},{"names":["openssl rand"],"options":{"-base64 -hex":"","-engine -propquery -provider -provider-path -rand":"=","-out -writerand":"file=","-help":"prints"},"singleDash":true,"forms":{"":"word..."},"mode":"0666"},{"names":["openssl req"],"options":{"-batch -modulus -multivalue-rdn -new -newhdr -nodes -noenc -noout -precert -pubkey -subject -text -utf8 -verbose -verify -x509":"","-addext -copy_extensions -days -engine -extensions -inform -keyform -keygen_engine -nameopt -newkey -outform -passin -passout -pkeyopt -propquery -provider -provider-path -rand -reqexts -reqopt -section -set_serial -sigopt -subj -vfyopt":"=","-out -writerand":"file=","-keyout":"key=","-help":"prints","-CA -CAkey -config -in -key":"read="},"singleDash":true,"forms":{"":"word..."},"mode":"0666","keys":"0600"},{"names":["openssl rsa"],"options":{"-RSAPublicKey_in -RSAPublicKey_out -check -modulus -noout -pubin -pvk-none -pvk-strong -pvk-weak -text -traditional":"","-engine -inform -outform -passin -passout -propquery -provider -provider-path":"=","-out":"key=","-help":"prints","-pubout":"public","-in":"read="},"singleDash":true,"forms":{"":"word..."},"mode":"0666","keys":"0600"},{"names":["openssl x509"],"options":{"-CAcreateserial -alias -badsig -clrext -clrreject -clrtrust -dates -email -enddate -fingerprint -hash -issuer -issuer_hash -issuer_hash_old -modulus -new -next_serial -nocert -noout -ocsp_uri -ocspid -preserve_dates -pubkey -purpose -req -serial -startdate -subject -subject_hash -subject_hash_old -text -trustout -x509toreq":"","-CAform -CAkeyform -CAserial -addreject -addtrust -certopt -checkemail -checkend -checkhost -checkip -copy_extensions -dateopt -days -engine -ext -extensions -force_pubkey -inform -keyform -nameopt -outform -passin -propquery -provider -provider-path -rand -set_serial -setalias -signkey -sigopt -subj -vfyopt":"=","-out -writerand":"file=","-help":"prints","-CA -CAkey -extfile -in -key":"read="},"singleDash":true,"forms":{"":"word..."},"mode":"0666"},{"names":["ssh-keygen"],"options":{"-A -B -H -L -Q -c -e -g -h -i -k -l -p -q -u -v -y":"","-C -D -E -I -M -N -O -P -U -V -Z -a -b -m -n -r -s -t -w -z":"=","-f":"key="},"forms":{"":"word..."},"keys":"0600","beside":{".pub":"0644"}}]');

// src/knowledge/load.ts
var PROVENANCE = ["source", "versions", "verified", "note"];
var tableOf = (read2, ...files) => {
  let rows;
  return () => {
    rows ??= files.flat().map((row) => rowOf(row, read2));
    return rows;
  };
};
var namedTable = (read2, ...files) => {
  const known9 = /* @__PURE__ */ new Map();
  const rowFor = (given) => {
    const row = known9.get(given) ?? rowOf(given, read2);
    known9.set(given, row);
    return row;
  };
  let index7;
  return {
    rows: () => files.flat().map(rowFor),
    named: (name) => {
      index7 ??= new Map(files.flat().flatMap((given) => namesOf(given).map((each) => [each, given])));
      return index7.has(name) ? rowFor(index7.get(name)) : void 0;
    }
  };
};
var namesOf = (given) => typeof given === "object" && given !== null && "names" in given && Array.isArray(given.names) ? given.names : [];
var byName = (rows) => {
  let index7;
  return () => {
    index7 ??= new Map(
      rows().toReversed().flatMap((row) => row.names.map((name) => [name, row]))
    );
    return index7;
  };
};
var allByName = (rows) => {
  let index7;
  return (name) => {
    index7 ??= grouped(rows());
    return index7.get(name) ?? [];
  };
};
var grouped = (rows) => {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) for (const name of row.names) groups.set(name, [...groups.get(name) ?? [], row]);
  return groups;
};
var rowOf = (given, read2) => {
  const values = valuesOf(given);
  const asked3 = new Set(PROVENANCE);
  const row = read2(fieldsOf(values, asked3));
  const left = [...values.keys()].find((field) => !asked3.has(field));
  if (left !== void 0) throw new Error(`${JSON.stringify(given)}: nobody reads ${left}`);
  return row;
};
var valuesOf = (given) => new Map(typeof given === "object" && given !== null ? Object.entries(given) : []);
var fieldsOf = (values, asked3) => {
  const valueOf3 = (field) => {
    asked3.add(field);
    return values.get(field);
  };
  const fail2 = (field) => {
    throw new Error(`${JSON.stringify([...values])}: ${field} is not what it should be`);
  };
  const text = (field) => {
    const value2 = valueOf3(field);
    return value2 === void 0 || typeof value2 === "string" ? value2 : fail2(field);
  };
  const words3 = (field) => {
    const value2 = valueOf3(field) ?? [];
    if (!Array.isArray(value2)) return fail2(field);
    return value2.map((word) => typeof word === "string" ? word : fail2(field));
  };
  const known9 = (field, word, all) => all.find((each) => each === word) ?? fail2(field);
  return {
    text,
    words: words3,
    number: (field) => {
      const value2 = valueOf3(field);
      return value2 === void 0 || typeof value2 === "number" ? value2 : fail2(field);
    },
    flag: (field) => {
      const value2 = valueOf3(field) ?? false;
      return typeof value2 === "boolean" ? value2 : fail2(field);
    },
    oneOf: (field, all) => {
      const word = text(field);
      return word === void 0 ? void 0 : known9(field, word, all);
    },
    someOf: (field, all) => words3(field).map((word) => known9(field, word, all)),
    pairs: (field) => {
      const value2 = valueOf3(field) ?? {};
      if (typeof value2 !== "object" || value2 === null) return fail2(field);
      const entries = Object.entries(value2).map(
        ([key, word]) => typeof word === "string" ? [key, word] : fail2(field)
      );
      return new Map(entries);
    }
  };
};

// src/knowledge/commands.ts
var OWNERS = ["caller", "kept", "archive"];
var rowOf2 = (row) => ({
  names: row.words("names"),
  options: new Map([...row.pairs("options")].flatMap(([names, meaning2]) => optionsOf(names, meaning2))),
  forms: [...row.pairs("forms")].map(([given, roles]) => [wordsIn(given), roles]),
  subcommands: row.flag("subcommands"),
  bundled: row.flag("bundled"),
  singleDash: row.flag("singleDash"),
  wordLike: row.text("wordLike"),
  assigned: row.pairs("assigned"),
  mode: row.text("mode"),
  directoryMode: row.text("directoryMode"),
  exact: row.flag("exact"),
  owner: row.oneOf("owner", OWNERS) ?? "caller",
  beside: row.pairs("beside"),
  keys: row.text("keys")
});
var wordsIn = (text) => text.split(" ").filter((word) => word !== "");
var optionsOf = (names, meaning2) => {
  const value2 = meaning2.endsWith("=") ? "next" : meaning2.endsWith("?") ? "attached" : "none";
  const meanings = wordsIn(meaning2.replace(/[=?]$/, "")).map(meaningOf);
  return wordsIn(names).map((name) => [name, { meanings, value: value2 }]);
};
var meaningOf = (word) => {
  const found = MEANINGS.find((each) => each === word);
  if (found === void 0) throw new Error(`${word} is no meaning of an option`);
  return found;
};
var table = namedTable(rowOf2, archives_default, downloads_default, files_default, keys_default);
var commands = table.rows;
var commandNamed = table.named;

// src/knowledge/arguments.ts
var readCommand = (words3) => {
  const name = baseOf(words3[0]);
  const row = commandNamed(name);
  if (row === void 0 || !row.subcommands) return row && finished(row, scan(row, words3, 1, false));
  const before = scan(row, words3, 1, true);
  const [verb] = before.operands;
  const command = verb?.text === void 0 ? void 0 : commandNamed(`${name} ${verb.text}`);
  if (verb === void 0 || command === void 0) return void 0;
  const { given, args, operands, unknown: unknown2 } = scan(command, words3, verb.at + 1, false);
  return finished(command, {
    given: /* @__PURE__ */ new Set([...before.given, ...given]),
    args: [...before.args, ...args],
    operands,
    unknown: [...before.unknown, ...unknown2]
  });
};
var baseOf = (path) => path?.slice(path.lastIndexOf("/") + 1) ?? "";
var scan = (row, words3, start, strict) => {
  const found = { given: /* @__PURE__ */ new Set(), args: [], operands: [], unknown: [] };
  let onlyOperands = false;
  for (let at2 = start; at2 < words3.length && !(strict && found.operands.length > 0); at2 += 1) {
    const text = words3[at2];
    if (text === void 0 || onlyOperands || isOperand(row, text, at2 === start)) operand(row, found, at2, text);
    else if (text === "--") onlyOperands = true;
    else at2 += option(row, found, words3, at2);
  }
  return found;
};
var isOperand = (row, text, first) => {
  if (text === "-") return true;
  if (!text.startsWith("-")) return !(row.bundled && first);
  return row.wordLike !== void 0 && new RegExp(row.wordLike).test(text);
};
var operand = (row, { args, operands }, at2, text) => {
  const equals = row.assigned.size === 0 ? -1 : text?.indexOf("=") ?? -1;
  const role = text === void 0 ? void 0 : roleNamed(row.assigned.get(text.slice(0, Math.max(equals, 0))) ?? "");
  if (role === void 0) operands.push({ at: at2, from: 0, text });
  else args.push({ role, at: at2, from: equals + 1, text: text?.slice(equals + 1) });
};
var option = (row, found, words3, at2) => {
  const text = words3[at2] ?? "";
  const long = text.startsWith("--") || row.singleDash && text.length > 2;
  return long ? longOption(row, found, words3, at2) : cluster(row, found, words3, at2);
};
var longOption = (row, found, words3, at2) => {
  const text = words3[at2] ?? "";
  const equals = text.indexOf("=");
  const known9 = longNamed(row, equals === -1 ? text : text.slice(0, equals));
  if (known9 === void 0) found.unknown.push(at2);
  for (const meaning2 of known9?.meanings ?? []) found.given.add(meaning2);
  if (known9 === void 0 || known9.value === "none") return 0;
  if (equals !== -1) return value(found, known9, at2, equals + 1, text.slice(equals + 1));
  return known9.value === "next" ? value(found, known9, at2 + 1, 0, words3[at2 + 1]) + 1 : 0;
};
var longNamed = ({ options, singleDash }, written2) => {
  const exact = options.get(written2);
  if (exact !== void 0 || singleDash) return exact;
  const meant = new Set([...options].flatMap(([name, each]) => name.startsWith(written2) ? [each] : []));
  const [first] = meant;
  return meant.size === 1 ? first : void 0;
};
var cluster = (row, found, words3, at2) => {
  const text = words3[at2] ?? "";
  const bundled = !text.startsWith("-");
  let taken = 0;
  for (let letter = bundled ? 0 : 1; letter < text.length; letter += 1) {
    const known9 = row.options.get(`-${text.charAt(letter)}`);
    if (known9 === void 0) found.unknown.push(at2);
    for (const meaning2 of known9?.meanings ?? []) found.given.add(meaning2);
    if (known9 === void 0 || known9.value === "none") continue;
    const rest = text.slice(letter + 1);
    if (rest === "" && known9.value === "attached") continue;
    if (!bundled && rest !== "") return value(found, known9, at2, letter + 1, rest);
    taken += 1;
    value(found, known9, at2 + taken, 0, words3[at2 + taken]);
    if (!bundled) break;
  }
  return taken;
};
var value = ({ args }, { meanings }, at2, from, text) => {
  const role = meanings.at(-1);
  if (role !== void 0) args.push({ role: isStream(text) ? "word" : role, at: at2, from, text });
  return 0;
};
var isStream = (text) => text === "-";
var finished = (row, { given, args, operands, unknown: unknown2 }) => {
  const [, pattern = ""] = row.forms.find(([wanted]) => wanted.every((each) => hasMeaning(given, each))) ?? [];
  const roles = rolesFor(pattern, operands.length);
  const placed3 = operands.map((each, at2) => {
    return { ...each, role: isStream(each.text) ? "word" : roles[at2] ?? "word" };
  });
  return { row, given, unknown: unknown2, args: [...args, ...placed3].sort((a, b) => a.at - b.at) };
};
var hasMeaning = (given, meaning2) => given.has(meaning2);
var rolesFor = (pattern, count) => {
  const tokens = pattern.split(" ").filter((token) => token !== "");
  const many = tokens.findIndex((token) => token.endsWith("..."));
  if (many === -1) return tokens.map(roleNamed);
  const behind = Math.max(0, Math.min(tokens.length - many - 1, count - many - 1));
  const repeated = Math.max(0, count - many - behind);
  const role = roleNamed((tokens[many] ?? "").replace("...", ""));
  return [
    ...tokens.slice(0, many).map(roleNamed),
    ...Array.from({ length: repeated }, () => role),
    ...tokens.slice(many + 1, many + 1 + behind).map(roleNamed)
  ];
};
var roleNamed = (name) => ROLES.find((each) => each === name);

// src/knowledge/programs/account-tools.json
var account_tools_default = JSON.parse('[{"names":["delgroup","groupdel","userdel"],"accounts":"makes"},{"names":["deluser"],"needsRoot":"deletes accounts","accounts":"makes"}]');

// src/knowledge/programs/builtins.json
var builtins_default = JSON.parse('[{"names":[".","eval","source"],"roles":["plain"],"accounts":"runs"},{"names":[":","set","true"],"roles":["safe","idle","plain"],"accounts":"none"},{"names":["["],"roles":["asker","idle","tidy","plain"],"accounts":"none"},{"names":["[[","hash","type"],"roles":["asker","plain"],"accounts":"none"},{"names":["alias","false","let","popd","pushd","pwd","read","return","shift","shopt","trap","ulimit","umask","unset","wait"],"roles":["plain"],"accounts":"none"},{"names":["cd"],"roles":["tidy","plain"],"accounts":"none"},{"names":["declare","local","readonly","typeset"],"roles":["declarer","plain"],"accounts":"none"},{"names":["echo","printf"],"roles":["safe","idle","printer","tidy","plain"],"accounts":"none"},{"names":["exit"],"roles":["idle","plain"],"accounts":"none"},{"names":["export"],"roles":["safe","declarer","plain"],"accounts":"none"},{"names":["history"],"accounts":"none"},{"names":["test"],"roles":["asker","tidy","plain"],"accounts":"none"}]');

// src/knowledge/programs/interpreters.json
var interpreters_default = JSON.parse('[{"names":["java"],"roles":["runner","launcher"],"accounts":"none","valued":["-cp","-classpath","--class-path","-p","--module-path"],"inline":["-version","--version"]},{"names":["node"],"roles":["interpreter","runner","launcher"],"accounts":"none","valued":["-r","--require","--import","--loader","-C"],"inline":["-e","-p","--eval","--print","-v","--version"]},{"names":["perl"],"roles":["editor","interpreter","launcher"],"accounts":"none","valued":["-I"],"inline":["-e","-E","-v"]},{"names":["php"],"roles":["interpreter","runner","launcher"],"accounts":"none","valued":["-d","-c"],"inline":["-S","-r","-a","-v","-i","-m","--version"]},{"names":["python","python3"],"roles":["interpreter","runner","builder","launcher"],"accounts":"none","valued":["-W","-X","-c","-m"],"inline":["-V","--version","-h","--help"]},{"names":["python2"],"roles":["interpreter","runner","launcher"],"accounts":"none","valued":["-W","-X","-c","-m"],"inline":["-V","--version","-h","--help"]},{"names":["ruby"],"roles":["interpreter","runner","launcher"],"accounts":"none","valued":["-r","-I"],"inline":["-e","-v","--version"]}]');

// src/knowledge/programs/others.json
var others_default = JSON.parse('[{"names":["7z","R","alternatives","ant","apt-file","aria2c","autoconf","automake","autoreconf","aws","az","bash-completion","buildctl","bundler","caddy","chkconfig","conan","conda","cpanm","docker-php-ext-configure","docker-php-ext-enable","docker-php-ext-install","dos2unix","elixir","erl","fix-permissions","ghc","helm","hg","insserv","libtoolize","luarocks","mamba","micromamba","mkfontscale","nuget","ocaml","opam","patchelf","pear","pecl","pip2","pipx","rails","rake","rbenv","rc-update","redis-cli","rustup","svn","terraform","unix2dos","upx","vcpkg","virtualenv","xmlstarlet"],"accounts":"none"},{"names":["Rscript"],"roles":["launcher"],"accounts":"none","inline":["-e"]},{"names":["a2disconf","a2dismod","a2dissite","a2enconf","a2ensite","add-apt-repository","apache2ctl","apachectl","apt-cache","apt-config","apt-key","apt-mark","ar","arch","b2sum","bunzip2","bzip2","chattr","corepack","cpan","cpio","crontab","dbus-uuidgen","debconf-set-selections","dpkg-architecture","dpkg-divert","dpkg-query","dpkg-statoverride","fc-cache","file","gcloud","getcap","getfacl","git","gmake","gpg","gpgconf","gpgv","groups","haproxy","iconv","jar","jlink","keytool","killall","kubectl","ld","locale","localectl","localedef","mkfifo","msgfmt","openssl","phpdismod","pkg-config","rsync","setfacl","sha1sum","sha512sum","split","sqlite3","ssh-keygen","ssh-keyscan","strip","tic","unxz","update-alternatives","update-rc.d","xz","zip","zstd"],"accounts":"none"},{"names":["awk"],"roles":["editor","plain"],"accounts":"none"},{"names":["base64","basename","cmp","cut","df","diff","dirname","envsubst","expr","fgrep","free","gunzip","gzip","head","hostname","jq","kill","md5sum","mktemp","nproc","pkill","printenv","ps","readlink","realpath","rmdir","sed","seq","sha256sum","sort","stat","sync","tail","tar","touch","tr","tty","uname","uniq","unzip","wc","whoami","yes","yq"],"roles":["plain"],"accounts":"none"},{"names":["bazel","cabal","clang","composer","crystal","gradle","lein","meson","mix","nim","rebar3","rustc","sbt","swift","zig"],"roles":["builder"],"accounts":"none"},{"names":["bc","bg","break","case","comm","continue","fg","getopts","jobs","ncat","netcat","od","paste","pgrep","pidof","ping","until","uptime","while"],"roles":["plain"]},{"names":["bun"],"roles":["builder","launcher","script-runner"],"accounts":"none","inline":["--version"],"ownCommands":["exec","dlx","x","install","add","ci","node","create","init","publish","config","cache","workspace"]},{"names":["c++","cc","cmake","g++","gcc","javac","mvn","ninja"],"roles":["builder"],"accounts":"none"},{"names":["cargo","gem","go"],"roles":["builder","installer","packager"],"accounts":"none"},{"names":["cat"],"roles":["printer","tidy","plain"],"accounts":"none"},{"names":["chfn"],"accounts":"none"},{"names":["chgrp"],"roles":["owner","preparer","plain"],"accounts":"none"},{"names":["chmod"],"roles":["preparer","tidy","plain","client"],"accounts":"none"},{"names":["chown"],"roles":["owner","preparer","tidy","plain"],"accounts":"none"},{"names":["chsh"],"accounts":"none"},{"names":["clang++","dub","gradlew","mvnw","tsc"],"roles":["builder"]},{"names":["cp","ln","mv"],"roles":["editor","replacer","plain"],"accounts":"none"},{"names":["curl","wget"],"roles":["plain","client"],"accounts":"none"},{"names":["dd"],"roles":["editor","replacer"],"accounts":"none"},{"names":["deno"],"roles":["launcher"],"accounts":"none","valued":["-c","--config"],"inline":["eval","--version"]},{"names":["dotnet"],"roles":["builder","launcher"],"accounts":"none","valued":["--additionalprobingpath"],"inline":["--info","--version"]},{"names":["du","find","ls"],"roles":["tidy","plain"],"accounts":"none"},{"names":["ed","ex"],"roles":["editor"]},{"names":["egrep","grep","id","which"],"roles":["asker","plain"],"accounts":"none"},{"names":["escript"],"roles":["launcher"]},{"names":["gawk"],"roles":["plain"],"accounts":"none"},{"names":["getent"],"roles":["asker","plain"],"accounts":"none"},{"names":["install"],"roles":["editor","preparer","plain","client","replacer"],"accounts":"none"},{"names":["lua"],"roles":["launcher"],"accounts":"none","inline":["-e","-v"]},{"names":["mkdir"],"roles":["preparer","plain","client"],"accounts":"none"},{"names":["mysql","ssh"],"roles":["client"]},{"names":["nc"],"roles":["plain","client"]},{"names":["npm"],"roles":["builder","installer","packager","script-runner"],"accounts":"none"},{"names":["patch"],"roles":["editor"],"accounts":"none"},{"names":["pg_isready"],"roles":["idle"]},{"names":["pip","pip3"],"roles":["builder","installer","packager"],"accounts":"none"},{"names":["psql","scp"],"roles":["client"],"accounts":"none"},{"names":["rm"],"roles":["editor","replacer","tidy","plain"],"accounts":"none"},{"names":["sleep"],"roles":["idle","plain"],"accounts":"none"},{"names":["stack"],"roles":["builder","installer"],"accounts":"none"},{"names":["tee"],"roles":["printer","plain"],"accounts":"none"},{"names":["xargs"],"roles":["plain"],"accounts":"runs"}]');

// src/knowledge/programs/package-managers.json
var package_managers_default = JSON.parse('[{"names":["apk","apt","dnf","microdnf","yum","zypper"],"roles":["package-manager"],"needsRoot":"installs packages","accounts":"none"},{"names":["apt-get"],"roles":["package-manager"],"needsRoot":"installs packages","accounts":"none"},{"names":["apt-install","aptitude","dnf5","install_packages","pacman","tdnf"],"roles":["package-manager"],"accounts":"none"},{"names":["dpkg"],"roles":["package-manager"],"needsRoot":"installs packages","accounts":"none","accountsWith":"^-[A-Za-z]*[iUF]|^--install|^--unpack|^--configure"},{"names":["rpm"],"roles":["package-manager"],"needsRoot":"installs packages","accounts":"none","accountsWith":"^-[A-Za-z]*[iUF]|^--install|^--unpack|^--configure"}]');

// src/knowledge/programs/root.json
var root_default = JSON.parse(`[{"names":["a2enmod"],"needsRoot":"writes below /etc/apache2","accounts":"none"},{"names":["addgroup","adduser","groupadd","useradd"],"needsRoot":"makes accounts","accounts":"makes"},{"names":["arp-scan","arping","dumpcap","hping3","iftop","mtr","tcpdump","tshark"],"needsRoot":"captures or makes raw packets"},{"names":["atd","cron"],"needsRoot":"switches to the users of its jobs"},{"names":["avahi-daemon","in.tftpd","opendkim"],"needsRoot":"switches to another user itself"},{"names":["buildkitd","dockerd-entrypoint.sh","k3s","kubelet"],"needsRoot":"manages namespaces, mounts and the network"},{"names":["certbot"],"needsRoot":"writes below /etc/letsencrypt and /var/log"},{"names":["chage","gpasswd","passwd"],"needsRoot":"changes accounts","accounts":"none"},{"names":["chpasswd"],"needsRoot":"changes accounts","accounts":"none"},{"names":["chronyd"],"needsRoot":"sets the clock"},{"names":["chroot"],"needsRoot":"changes the root directory","accounts":"runs"},{"names":["conntrack","ifconfig","ip6tables","iptables","nft","openvpn","tc","xl2tpd"],"needsRoot":"changes the network"},{"names":["containerd","dockerd"],"needsRoot":"manages namespaces, mounts and the network"},{"names":["crond"],"needsRoot":"switches to the users of its jobs"},{"names":["date"],"roles":["plain"],"needsRoot":"sets the clock","rootWith":["-s","--set"],"accounts":"none"},{"names":["dhcpd"],"needsRoot":"answers on a raw socket"},{"names":["dnsmasq"],"needsRoot":"answers on ports 53 and 67"},{"names":["docker"],"needsRoot":"talks to the socket of Docker, which is root's"},{"names":["dovecot","dropbear","sshd"],"needsRoot":"switches to the users that log in"},{"names":["dpkg-reconfigure"],"needsRoot":"configures packages","accounts":"none"},{"names":["ethtool"],"needsRoot":"changes the network","rootWith":["-s","-A","-C","-G","-K","-L","-s","--change","--features","--set-ring"]},{"names":["exim","postfix"],"needsRoot":"switches to several users itself"},{"names":["fail2ban-server","hostapd","ipsec","keepalived","pppd","strongswan","tailscaled","wg-quick","wireguard"],"needsRoot":"changes the network"},{"names":["fusermount","mount","sshfs"],"needsRoot":"mounts a file system"},{"names":["gparted"],"needsRoot":"changes disks"},{"names":["groupmod","usermod"],"needsRoot":"changes accounts","accounts":"makes"},{"names":["invoke-rc.d","rc-service"],"needsRoot":"starts a service as root"},{"names":["iotop"],"needsRoot":"reads what the kernel tells root only"},{"names":["ip"],"needsRoot":"changes the network","rootWith":["add","append","change","del","delete","flush","replace","set"]},{"names":["ldconfig","update-locale"],"needsRoot":"writes below /etc","accounts":"none"},{"names":["locale-gen"],"needsRoot":"writes below /usr/lib","accounts":"none"},{"names":["logrotate"],"needsRoot":"writes below /var/lib and /var/log"},{"names":["mknod"],"needsRoot":"makes devices","rootWith":["b","c","u"],"accounts":"none"},{"names":["modprobe"],"needsRoot":"loads a module into the kernel"},{"names":["nfsd","rpc.mountd"],"needsRoot":"serves the kernel"},{"names":["nmap"],"needsRoot":"captures or makes raw packets","rootWith":["-A","-O","-PE","-PP","-PS","-sA","-sN","-sO","-sS","-sU","-sX"]},{"names":["nmbd"],"needsRoot":"answers on port 137"},{"names":["nsenter"],"needsRoot":"enters the namespaces of other processes"},{"names":["ntpd"],"needsRoot":"sets the clock"},{"names":["phpenmod"],"needsRoot":"writes below /etc/php","accounts":"none"},{"names":["proftpd","vsftpd"],"needsRoot":"switches to the users that connect"},{"names":["pure-ftpd","smbd"],"needsRoot":"switches to the users that connect"},{"names":["rclone"],"needsRoot":"mounts a file system","rootWith":["mount"]},{"names":["rpc.nfsd"],"needsRoot":"serves the kernel"},{"names":["rpcbind"],"needsRoot":"answers on port 111"},{"names":["rsyslogd","syslog-ng"],"needsRoot":"writes to /var/log and /dev"},{"names":["service","systemctl"],"needsRoot":"starts a service as root","accounts":"none"},{"names":["setcap"],"needsRoot":"changes capabilities","accounts":"none"},{"names":["start-stop-daemon"],"needsRoot":"starts a service as another user","rootWith":["-c","--chuid"]},{"names":["sysctl"],"needsRoot":"changes the kernel"},{"names":["traceroute"],"needsRoot":"captures or makes raw packets","rootWith":["-I","-T","--icmp","--tcp"]},{"names":["udhcpd"],"needsRoot":"answers on ports 67 and 68"},{"names":["umount"],"needsRoot":"unmounts a file system"},{"names":["unbound"],"needsRoot":"answers on port 53"},{"names":["unshare"],"needsRoot":"makes namespaces","rootWith":["-m","-n","-p","-u","--mount","--net","--pid","--uts"]},{"names":["update-ca-certificates"],"needsRoot":"writes below /etc/ssl","accounts":"none"},{"names":["update-ca-trust"],"needsRoot":"writes below /etc/pki","accounts":"none"},{"names":["varnishd"],"needsRoot":"writes below /var/lib/varnish"}]`);

// src/knowledge/programs/runners.json
var runners_default = JSON.parse('[{"names":["bundle","poetry"],"roles":["runner","builder"],"accounts":"none"},{"names":["bunx","cross-env","dotenv","foreman","nodemon","pm2","pm2-runtime","xvfb-run"],"roles":["runner"]},{"names":["make"],"roles":["runner","builder","installer"],"accounts":"none"},{"names":["npx"],"roles":["runner"],"accounts":"none"},{"names":["pipenv"],"roles":["runner"],"accounts":"none"},{"names":["pnpm","yarn"],"roles":["runner","builder","packager","script-runner"],"accounts":"none","ownCommands":["exec","dlx","x","install","add","ci","node","create","init","publish","config","cache","workspace"]},{"names":["uv"],"roles":["runner","builder","packager"],"accounts":"none"}]');

// src/knowledge/programs/servers.json
var servers_default = JSON.parse('[{"names":["apache2","httpd"],"userSetting":"User","unlessRoot":"ignored","port":80,"prints":["-L","-S","-V","-h","-l","-t","-v"],"accounts":"none"},{"names":["celery"],"userFlags":["--gid","--uid"],"unlessRoot":"fails","files":["-f","-s","--logfile","--pidfile","--schedule","--statedb"],"here":["celerybeat-schedule"]},{"names":["etcd"],"directories":["--data-dir","--wal-dir"],"ports":["--listen-client-urls","--listen-peer-urls"],"port":2379,"here":["default.etcd"],"prints":["-h","--help","--version"]},{"names":["gunicorn"],"userFlags":["-g","-u","--group","--user"],"unlessRoot":"fails","files":["-p","--access-logfile","--error-logfile","--log-file","--pid"],"directories":["--worker-tmp-dir"],"ports":["-b","--bind"],"port":8000,"prints":["-h","-v","--check-config","--help","--print-config","--version"]},{"names":["mariadbd","mysqld"],"userFlags":["-u","--user"],"userSetting":"user","unlessRoot":"ignored","directories":["-h","--datadir"],"files":["--log-error","--pid-file","--socket"],"ports":["-P","--port"],"port":3306},{"names":["memcached"],"userFlags":["-u","--user"],"unlessRoot":"ignored","files":["-P","-s","--pidfile","--unix-socket"],"ports":["-U","-p","--port","--udp-port"],"port":11211,"prints":["-V","-h","--help","--version"]},{"names":["named"],"userFlags":["-u"],"unlessRoot":"fails","ports":["-p"],"port":53},{"names":["nginx"],"userSetting":"user","unlessRoot":"ignored","files":["-e"],"port":80,"prints":["-T","-V","-h","-t","-v"],"accounts":"none"},{"names":["privoxy"],"userFlags":["--user"],"unlessRoot":"fails"},{"names":["prometheus"],"directories":["--storage.agent.path","--storage.tsdb.path"],"ports":["--web.listen-address"],"port":9090,"here":["data"],"prints":["-h","--help","--version"]},{"names":["redis-sentinel","redis-server"],"files":["--logfile","--pidfile","--unixsocket"],"directories":["--dir"],"ports":["--port","--tls-port"],"port":6379,"here":["dump.rdb"],"prints":["-h","-v","--help","--version"]},{"names":["swipl"],"userFlags":["--group","--user"],"unlessRoot":"fails"},{"names":["tor"],"userFlags":["--User"],"userSetting":"User","unlessRoot":"fails"},{"names":["twistd","twistd3"],"userFlags":["-g","-u","--gid","--uid"],"unlessRoot":"fails","files":["-l","--logfile","--pidfile"],"directories":["-d","--rundir"],"here":["twistd.pid"]},{"names":["uvicorn"],"files":["--uds"],"ports":["--port"],"port":8000,"prints":["--help","--version"]},{"names":["uwsgi"],"userFlags":["--gid","--uid"],"unlessRoot":"ignored","files":["-d","--daemonize","--daemonize2","--logto","--logto2","--pidfile","--pidfile2"],"ports":["-s","--http","--http-socket","--https","--socket"]}]');

// src/knowledge/programs/shells.json
var shells_default = JSON.parse('[{"names":["ash"],"roles":["shell"]},{"names":["bash","dash","ksh","mksh","sh","zsh"],"roles":["shell"]},{"names":["busybox"],"roles":["multi-call"],"accounts":"runs"}]');

// src/knowledge/programs/step-down.json
var step_down_default = JSON.parse('[{"names":["chpst"],"roles":["step-down"],"valued":["-/","-L","-U","-b","-c","-d","-e","-f","-l","-m","-n","-o","-p","-t","-u"],"behind":true},{"names":["doas"],"roles":["switch"],"valued":["-C","-u"],"behind":true},{"names":["gosu"],"roles":["step-down"],"operands":1,"behind":true,"accounts":"none"},{"names":["runuser"],"roles":["step-down"],"valued":["-G","-c","-g","-s","-u","-w","--command","--group","--session-command","--shell","--supp-group","--user","--whitelist-environment"],"behind":true,"accounts":"none"},{"names":["s6-applyuidgid"],"roles":["step-down"],"valued":["-G","-g","-u"],"behind":true},{"names":["s6-setuidgid"],"roles":["step-down"],"operands":1,"behind":true},{"names":["setpriv"],"roles":["step-down"],"valued":["--ambient-caps","--apparmor-profile","--bounding-set","--egid","--euid","--groups","--inh-caps","--pdeathsig","--regid","--reuid","--rgid","--ruid","--securebits","--selinux-label"],"behind":true,"accounts":"none"},{"names":["setuidgid"],"roles":["step-down"],"operands":1,"behind":true},{"names":["setuser"],"roles":["step-down"],"operands":1,"behind":true},{"names":["su"],"roles":["switch"],"accounts":"none"},{"names":["su-exec"],"roles":["step-down"],"operands":1,"behind":true,"accounts":"none"},{"names":["sudo"],"roles":["switch"],"valued":["-C","-D","-R","-T","-U","-c","-g","-h","-p","-r","-t","-u","--chdir","--chroot","--close-from","--command-timeout","--group","--host","--other-user","--prompt","--role","--type","--user"],"settings":true,"behind":true},{"names":["suexec"],"roles":["step-down"]}]');

// src/knowledge/programs/supervisors.json
var supervisors_default = JSON.parse('[{"names":["circusd","supervisord"],"roles":["supervisor"],"is":"a supervisor that switches users"},{"names":["init","my_init","openrc","runit","runsvdir","runsvdir-start","s6-svscan","systemd"],"roles":["supervisor"],"is":"an init system"},{"names":["monit"],"roles":["supervisor"],"is":"a supervisor that switches users"}]');

// src/knowledge/programs/wrappers.json
var wrappers_default = JSON.parse('[{"names":["builtin"],"roles":["shell-wrapper","plain"],"behind":true,"accounts":"none"},{"names":["catatonit"],"roles":["init"],"behind":true,"prints":["--version","-L","-V","-h"]},{"names":["command"],"roles":["shell-wrapper","plain"],"behind":true,"prints":["-V","-v"],"accounts":"none"},{"names":["docker-init"],"roles":["init"],"valued":["-e","-p"],"behind":true},{"names":["dumb-init"],"roles":["init"],"valued":["-r","--rewrite"],"behind":true,"prints":["--help","--version","-V","-h"]},{"names":["eatmydata"],"roles":["wrapper"],"behind":true,"accounts":"none"},{"names":["env"],"roles":["wrapper","plain"],"valued":["-C","-S","-u","--chdir","--split-string","--unset"],"settings":true,"behind":true,"accounts":"none"},{"names":["exec"],"roles":["wrapper","plain"],"valued":["-a"],"behind":true,"accounts":"none"},{"names":["ionice"],"roles":["wrapper"],"valued":["-c","-n","--class","--classdata"],"behind":true,"accounts":"none"},{"names":["nice"],"roles":["wrapper"],"valued":["-n","--adjustment"],"behind":true,"accounts":"none"},{"names":["nohup"],"roles":["wrapper"],"behind":true,"accounts":"none"},{"names":["stdbuf"],"roles":["wrapper"],"valued":["-e","-i","-o","--error","--input","--output"],"behind":true,"accounts":"none"},{"names":["time"],"roles":["wrapper"],"valued":["-f","-o","--format","--output"],"settings":true,"behind":true,"accounts":"none"},{"names":["timeout"],"roles":["wrapper","plain"],"valued":["-k","-s","--kill-after","--signal"],"operands":1,"behind":true,"accounts":"none"},{"names":["tini"],"roles":["init"],"valued":["-e","-p"],"behind":true,"prints":["--version","-h","-l"]}]');

// src/knowledge/programs.ts
var ROLES2 = [
  /** Runs the command behind its options as the same user. */
  "wrapper",
  /** A word of the shell that runs the command behind it; no program of that name need be there. */
  "shell-wrapper",
  /** A wrapper that is the first process of a container. */
  "init",
  /** Runs the command behind it as another user: sudo, su. */
  "switch",
  /** Gives up root for the user that it is told: gosu, setpriv. */
  "step-down",
  /** Starts programs under several users. */
  "supervisor",
  "shell",
  /** Many programs in one file; the first argument names the one that is meant. */
  "multi-call",
  /** Runs the file that it is told. */
  "interpreter",
  /** Runs another program that its arguments name. */
  "runner",
  /** Runs the code that the first of its operands names: a file, an archive, a module. */
  "launcher",
  "package-manager",
  /** Makes programs of source code. */
  "builder",
  /** A builder that names what it installs after something in the sources. */
  "installer",
  /** A builder that also installs packages of others by name. */
  "packager",
  /** Gives files to others. */
  "owner",
  /** Asks something and does nothing. */
  "asker",
  /** Does not fail. */
  "safe",
  /** Does nothing that could want a right: it prints, waits or ends. */
  "idle",
  /** Calls others: what looks like a port among its arguments is not its own. */
  "client",
  /** Runs the scripts of package.json by their names. */
  "script-runner",
  /** Prints its arguments or its input. */
  "printer",
  /** Leaves nothing in a directory that it names, or only cleans it. */
  "tidy",
  /** A command of scripts: its effects are read, or it has none that could want a right. */
  "plain",
  /** Sets variables of the shell by its arguments. */
  "declarer",
  /** Makes directories, or changes who may use them. */
  "preparer",
  /** May rewrite the files that it is given. */
  "editor",
  /** An editor that leaves nothing of what was in the last of them. */
  "replacer"
];
var programOf = (row) => ({
  names: row.words("names"),
  roles: row.someOf("roles", ROLES2),
  is: row.text("is"),
  needsRoot: row.text("needsRoot"),
  rootWith: row.words("rootWith"),
  behind: row.flag("behind"),
  valued: row.words("valued"),
  inline: row.words("inline"),
  ownCommands: row.words("ownCommands"),
  operands: row.number("operands") ?? 0,
  settings: row.flag("settings"),
  prints: row.words("prints"),
  userFlags: row.words("userFlags"),
  userSetting: row.text("userSetting"),
  unlessRoot: row.oneOf("unlessRoot", ["fails", "ignored"]),
  files: row.words("files"),
  directories: row.words("directories"),
  ports: row.words("ports"),
  port: row.number("port"),
  here: row.words("here"),
  accounts: row.oneOf("accounts", ["none", "makes", "runs"]),
  accountsWith: row.text("accountsWith")
});
var table2 = namedTable(
  programOf,
  account_tools_default,
  builtins_default,
  interpreters_default,
  others_default,
  package_managers_default,
  root_default,
  runners_default,
  servers_default,
  shells_default,
  step_down_default,
  supervisors_default,
  wrappers_default
);
var programs = table2.rows;
var programNamed = table2.named;
var hasRole = (name, role) => programNamed(name)?.roles.includes(role) ?? false;
var printsOnly = (name, argument) => argument !== void 0 && (programNamed(name)?.prints.includes(argument) ?? false);
var needOfRoot = (words3) => {
  const [path = "", ...args] = words3;
  const program = programNamed(path.slice(path.lastIndexOf("/") + 1));
  if (program?.needsRoot === void 0 || ASKS.test(args[0] ?? "")) return void 0;
  const { needsRoot, rootWith } = program;
  return rootWith.length === 0 || args.some((arg) => rootWith.includes(arg)) ? needsRoot : void 0;
};
var ASKS = /^(?:--version|-V|--help|-h)$/;

// src/rules/shared/volumes.ts
var volumesIn = ({ paths }) => paths.flatMap(({ path }) => path ?? []);

// src/rules/chown-after-volume.ts
var chownAfterVolume = {
  id: "chown-after-volume",
  severity: "warning",
  summary: "A directory changes below the VOLUME line that declares it.",
  why: "The classic Docker builder and Buildah 1.28 discard this change. The directory keeps its old owner, and the program cannot write to it. Move VOLUME below the change.",
  check: ({ stages, dockerfile }) => stages.flatMap((stage) => findingsIn(stage, dockerfile))
};
var findingsIn = (stage, dockerfile) => {
  const declared = /* @__PURE__ */ new Map();
  return stage.steps.flatMap((step3) => {
    const { operation } = step3;
    if (operation.kind === "volume") for (const path of volumesIn(operation)) declared.set(path, { step: step3, operation });
    if (operation.kind !== "run" || declared.size === 0) return [];
    for (const run2 of operation.commands()) {
      const hit = changedBy(run2).find(({ path }) => volumeAround(path, declared) !== void 0);
      const volume = hit === void 0 ? void 0 : volumeAround(hit.path, declared);
      if (hit === void 0 || volume === void 0) continue;
      const { word } = hit;
      const message = `${run2.name} ${word.text} below VOLUME (line ${volume.step.instruction.line}): the classic builder throws this change away.`;
      const fix2 = movedBelow(stage, volume, step3.index, dockerfile);
      return [{ span: word.span, message, stage: stage.stage.index, ...fix2 === void 0 ? {} : { fix: fix2 } }];
    }
    return [];
  });
};
var changedBy = ({
  name,
  args,
  directory
}) => {
  if (!hasRole(name, "preparer")) return [];
  const read2 = readCommand([name, ...args.map(({ value: value2 }) => value2)]);
  return (read2?.args ?? []).flatMap(({ role, at: at2, text }) => {
    const word = args[at2 - 1]?.word;
    const path = text === void 0 || !CHANGED.has(role) ? void 0 : pathIn(text, directory);
    return path === void 0 || word === void 0 ? [] : [{ path, word }];
  });
};
var CHANGED = /* @__PURE__ */ new Set(["changed", "made", "file", "target", "into"]);
var volumeAround = (path, declared) => {
  for (let each = path; each !== "/"; each = parentOf(each)) {
    const found = declared.get(each);
    if (found !== void 0) return found;
  }
  return void 0;
};
var movedBelow = ({ stage, problems }, { step: step3, operation }, index7, dockerfile) => {
  if (problems.length > 0) return void 0;
  const { text } = dockerfile.source;
  const volume = step3.instruction;
  const run2 = stage.instructions[index7];
  const later = stage.instructions.slice(index7 + 1).some(({ keyword }) => CHANGERS.has(keyword));
  const setting = operation.paths.some(({ written: written2 }) => written2.includes("$")) ? SETTERS : NONE;
  const between = stage.instructions.slice(step3.index + 1, index7).some(({ keyword }) => CHANGERS.has(keyword) || setting.has(keyword));
  if (run2 === void 0 || later || between || volume.line !== volume.endLine) return void 0;
  const start = text.lastIndexOf("\n", volume.span.start) + 1;
  const end = text.indexOf("\n", volume.span.end) + 1;
  const next2 = text.indexOf("\n", run2.span.end) + 1;
  if (end === 0 || next2 === 0) return void 0;
  return {
    title: `Move VOLUME below line ${run2.endLine}`,
    safety: "safe",
    obstacles: [],
    edits: [
      { span: { start, end }, text: "" },
      ...withoutDangling(dockerfile, run2),
      { span: { start: next2, end: next2 }, text: text.slice(start, end) }
    ]
  };
};
var CHANGERS = /* @__PURE__ */ new Set(["RUN", "COPY", "ADD", "WORKDIR", "VOLUME"]);
var SETTERS = /* @__PURE__ */ new Set(["ARG", "ENV"]);
var NONE = /* @__PURE__ */ new Set();

// src/knowledge/directories/system.json
var system_default = JSON.parse('[{"names":["/"],"kinds":["system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/.dockerenv"],"kinds":["engine"]},{"names":["/bin"],"kinds":["closed","code","roots","system"],"in":{"debian":"-> /usr/bin"}},{"names":["/boot"],"kinds":["closed","roots","system"],"in":{"debian":"0755"}},{"names":["/data"],"kinds":["state"]},{"names":["/dev"],"kinds":["mounted","open","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/etc"],"kinds":["closed","mounted","roots","settings","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/etc/cron.d"],"kinds":["roots-own"]},{"names":["/etc/crontab"],"kinds":["roots-own"]},{"names":["/etc/hostname"],"kinds":["engine"]},{"names":["/etc/hosts"],"kinds":["engine"]},{"names":["/etc/mtab"],"kinds":["engine"]},{"names":["/etc/pki"],"kinds":["system"]},{"names":["/etc/profile.d"],"kinds":["system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/etc/resolv.conf"],"kinds":["engine"]},{"names":["/etc/shadow"],"kinds":["roots-own"],"in":{"debian":"0640 0:42"}},{"names":["/etc/ssh"],"kinds":["roots-own"]},{"names":["/etc/ssl"],"kinds":["system"]},{"names":["/etc/ssl/certs"],"kinds":["system"]},{"names":["/etc/sudoers"],"kinds":["roots-own"]},{"names":["/etc/sudoers.d"],"kinds":["roots-own"]},{"names":["/home"],"kinds":["system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/lib"],"kinds":["closed","code","roots","system"],"in":{"debian":"-> /usr/lib","alpine":"0755"}},{"names":["/lib32"],"kinds":["system"]},{"names":["/lib64"],"kinds":["code","roots","system"],"in":{"debian":"-> /usr/lib64"}},{"names":["/media"],"kinds":["system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/mnt"],"kinds":["system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/opt"],"kinds":["closed","system"],"in":{"debian":"0755"}},{"names":["/proc"],"kinds":["kernel","mounted","settings","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/root"],"kinds":["closed","root-home","settings","system"],"in":{"debian":"0700","alpine":"0700"}},{"names":["/run"],"kinds":["closed","mounted","state","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/run/.containerenv"],"kinds":["engine"]},{"names":["/run/lock"],"kinds":["system"],"in":{"debian":"1777"}},{"names":["/run/secrets"],"kinds":["open"]},{"names":["/sbin"],"kinds":["closed","code","roots","system"],"in":{"debian":"-> /usr/sbin","alpine":"0755"}},{"names":["/srv"],"kinds":["closed","system"],"in":{"debian":"0755"}},{"names":["/sys"],"kinds":["kernel","mounted","settings","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/tmp"],"kinds":["open","system"],"in":{"debian":"1777","alpine":"1777"}},{"names":["/usr"],"kinds":["closed","roots","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/usr/bin"],"kinds":["code","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/usr/include"],"kinds":["code","system"],"in":{"debian":"0755"}},{"names":["/usr/lib"],"kinds":["code","system"],"in":{"debian":"0755"}},{"names":["/usr/lib64"],"kinds":["system"],"in":{"debian":"0755"}},{"names":["/usr/libexec"],"kinds":["settings","system"],"in":{"debian":"0755"}},{"names":["/usr/local"],"kinds":["system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/usr/local/bin"],"kinds":["system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/usr/local/etc"],"kinds":["system"],"in":{"debian":"0755"}},{"names":["/usr/local/include"],"kinds":["system"],"in":{"debian":"0755"}},{"names":["/usr/local/lib"],"kinds":["system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/usr/local/sbin"],"kinds":["system"],"in":{"debian":"0755"}},{"names":["/usr/local/share"],"kinds":["system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/usr/local/src"],"kinds":["system"],"in":{"debian":"0755"}},{"names":["/usr/sbin"],"kinds":["code","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/usr/share"],"kinds":["code","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/usr/src"],"kinds":["settings","system"],"in":{"debian":"0755"}},{"names":["/var"],"kinds":["closed","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/var/backups"],"kinds":["system"],"in":{"debian":"0755"}},{"names":["/var/cache"],"kinds":["state","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/var/lib"],"kinds":["state","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/var/local"],"kinds":["system"]},{"names":["/var/lock"],"kinds":["system"],"in":{"debian":"-> /run/lock"}},{"names":["/var/log"],"kinds":["state","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/var/mail"],"kinds":["system"],"in":{"debian":"2775 0:8"}},{"names":["/var/opt"],"kinds":["system"],"in":{"debian":"0755"}},{"names":["/var/run"],"kinds":["state","system"],"in":{"debian":"-> /run"}},{"names":["/var/spool"],"kinds":["state","system"],"in":{"debian":"0755","alpine":"0755"}},{"names":["/var/spool/cron"],"kinds":["roots-own"],"in":{"alpine":"0755"}},{"names":["/var/tmp"],"kinds":["open","system"],"in":{"debian":"1777","alpine":"1777"}}]');

// src/knowledge/directories.ts
var KINDS = [
  /** No fix gives it away: nobody's process owns it, and what may be written to is open already. */
  "system",
  /** Everybody may write there and below. */
  "open",
  /** A file that the engine makes in each container. */
  "engine",
  /** Made by the engine where it is missing, because something is mounted there or below. */
  "mounted",
  /** Only root may write there and below in most images, but for what is open. */
  "closed",
  /** The kernel answers there and below. */
  "kernel",
  /** The home of root. */
  "root-home",
  /** What lies below is root's wherever it comes from. */
  "roots",
  /** Of no use unless it is root's: sudo, sshd and cron refuse files of others. */
  "roots-own",
  /** Programs and what belongs to them lie below, not what they keep. */
  "code",
  /** What is read lies below, not what programs keep. */
  "settings",
  /** What programs keep lies below. */
  "state"
];
var directoryOf = (row) => ({
  names: row.words("names"),
  kinds: row.someOf("kinds", KINDS),
  in: row.pairs("in")
});
var directories = tableOf(directoryOf, system_default);
var index = byName(directories);
var isOf = (path, kind) => index().get(path)?.kinds.includes(kind) ?? false;
var isBelow = (path, kind) => placesOf(kind).some((place3) => isWithin(path, place3));
var placesOf = (kind) => {
  const places = ofKind.get(kind) ?? directories().flatMap(({ names, kinds }) => kinds.includes(kind) ? names : []);
  ofKind.set(kind, places);
  return places;
};
var ofKind = /* @__PURE__ */ new Map();
var isSystem = (path) => isOf(path, "system") || isRootHome(path);
var isRootHome = (path) => isBelow(path, "root-home");
var isOpen = (path) => isBelow(path, "open");
var isRoots = (path) => isBelow(path, "roots");
var isRootsOwn = (path) => isBelow(path, "roots-own");
var isCode = (path) => isBelow(path, "code") || isBelow(path, "settings");
var stateAround = (path) => placesOf("state").find((place3) => isWithin(path, place3));
var isKernel = (path) => isBelow(path, "kernel");

// src/rules/shared/walk.ts
var walk = remembered(
  ({ stages }) => stages.flatMap((stage) => stage.steps.map((step3) => ({ stage, step: step3 })))
);

// src/rules/copy-after-user.ts
var copyAfterUser = {
  id: "copy-after-user",
  severity: "info",
  summary: "Files that are copied after USER still belong to root.",
  why: "COPY and ADD ignore USER. Without --chown the program cannot change these files, which is right for code and wrong for data. Add --chown where the program writes.",
  check: (subject) => walk(subject).flatMap(({ stage, step: step3 }) => {
    const { instruction, operation, as } = step3;
    if (!isCopy(operation) || operation.chown !== void 0) return [];
    if (as.verdict !== "nonroot" || stage.os === "windows" || isSystem2(operation)) return [];
    if (!givesAway(stage) || !subject.targets.some((target) => target === stage)) return [];
    const message = `${instruction.keyword} to ${operation.target.written} below USER ${as.user}: the files belong to root all the same.`;
    return [{ span: instruction.keywordSpan, message, stage: stage.stage.index, ...fixFor(step3, operation) }];
  })
};
var isCopy = (operation) => operation.kind === "copy" || operation.kind === "add";
var isSystem2 = ({ target: { path } }) => path !== void 0 && isRoots(path) && !isWithin(path, "/usr/src");
var givesAway = remembered(
  ({ steps }) => steps.some(({ operation }) => isCopy(operation) && operation.chown !== void 0)
);
var fixFor = ({ instruction, as }, { link: link2 }) => {
  const { uid, gid } = as;
  const owner = uid === void 0 || gid === void 0 ? as.user?.split(":")[0] : `${uid}:${gid}`;
  if (owner === void 0 || !(link2 ? NUMBERS : NAMES).test(owner)) return {};
  const at2 = instruction.keywordSpan.end;
  return {
    fix: {
      title: `Give the files to ${owner}`,
      safety: "unsafe",
      obstacles: ["Files that the process may change are files that whoever takes it over may change."],
      edits: [{ span: { start: at2, end: at2 }, text: ` --chown=${owner}` }]
    }
  };
};
var NUMBERS = /^[0-9]+(?::[0-9]+)?$/;
var NAMES = /^[A-Za-z0-9_.:-]+$/;

// src/image/start/start.ts
var startOf = (stage) => {
  const { entrypoint, command } = inForce(stage);
  return { entrypoint, command, programs: programsOf(entrypoint, command) };
};
var inForce = (stage) => {
  const open = [];
  let from;
  for (let each = stage; each && !from; each = each.parent) {
    from = known.get(each);
    if (from === void 0) open.push(each);
  }
  let found = from ?? { entrypoint: void 0, command: void 0 };
  for (const each of open.reverse()) {
    found = changedBy2(each, found);
    known.set(each, found);
  }
  return found;
};
var known = newMemory();
var changedBy2 = ({ triggers: triggers3, steps }, { entrypoint, command }) => {
  const first = { entrypoint, command };
  let commandSetHere = false;
  for (const { operation, instruction } of [...triggers3, ...steps]) {
    if (operation.kind === "cmd") {
      first.command = { instruction, line: operation.line };
      commandSetHere = true;
    }
    if (operation.kind !== "entrypoint") continue;
    first.entrypoint = { instruction, line: operation.line };
    if (!commandSetHere) first.command = void 0;
  }
  return first;
};
var lineage = (stage) => {
  const stages = [];
  for (let each = stage; each; each = each.parent) stages.push(each);
  return stages.reverse();
};
var programsOf = (entrypoint, command) => {
  const first = entrypoint ?? command;
  if (first === void 0 || isEmpty(first.line))
    return command === void 0 || command === first ? [] : programsIn(command);
  if (entrypoint?.line.form !== "exec" || command === void 0) return programsIn(first);
  const rest = command.line.form === "exec" ? textsOf(command.line) : command.line.script.split(/\s+/);
  return [...programFrom([...textsOf(entrypoint.line), ...rest], entrypoint.instruction), ...programsIn(command)];
};
var isEmpty = ({ form, argv }) => form === "exec" && argv.length === 0;
var textsOf = ({ argv }) => argv.map(({ text = "" }) => text);
var programsIn = ({ line, instruction }) => {
  if (line.form === "exec" && !isInlineScript(textsOf(line))) return programFrom(textsOf(line), instruction);
  return line.commands().flatMap(
    ({ words: words3 }) => programFrom(
      words3.map(({ text }) => text),
      instruction
    )
  );
};
var isInlineScript = ([shell = "", flag = ""]) => isShellName(lastPart(shell)) && /^-[a-z]*c$/.test(flag);
var isShellName = (name) => hasRole(name, "shell") || hasRole(name, "multi-call");
var programFrom = (argv, instruction, told2 = false) => {
  const start = firstProgram(argv);
  const path = argv[start];
  if (path === void 0) return [];
  const name = lastPart(path);
  const args = argv.slice(start + 1);
  const program = { name, path, args, instruction, script: told2 };
  const script = isShellName(name) ? args.find((arg) => !arg.startsWith("-")) : void 0;
  if (script === void 0) return [program];
  const inner2 = args.some((arg) => /^-[a-z]*c$/.test(arg)) ? script.trim().split(/[\s;&|]+/) : [script];
  return [
    program,
    ...programFrom(
      inner2.filter((word) => word !== ""),
      instruction,
      inner2[0] === script
    )
  ];
};
var firstProgram = (argv) => {
  let at2 = 0;
  while (at2 < argv.length && isWrapper(argv, at2)) {
    at2 += 1;
    if (lastPart(argv[at2 - 1] ?? "") === "timeout" && /^[0-9.]{1,20}[smhd]?$/.test(argv[at2] ?? "")) at2 += 1;
  }
  return at2;
};
var isWrapper = (argv, at2) => {
  const word = argv[at2] ?? "";
  const name = lastPart(word);
  if (hasRole(name, "wrapper") || hasRole(name, "init")) return true;
  return at2 > 0 && (word.startsWith("-") || /^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
};

// src/rules/shared/products.ts
var judgedProducts = (subject) => productsOf(subject).filter((stage) => !isAllowed(stage, subject));
var productsOf = ({ targets }) => targets.filter((stage) => !isArtifact(stage));
var isExamined = (stage, subject) => examined(subject).has(stage);
var MOST_LINES = 2e4;
var LINE = 2e3;
var examined = remembered(({ dockerfile, stages, target, targets }) => {
  const above2 = /* @__PURE__ */ new Map();
  for (const { parent } of stages) {
    if (parent === void 0 || above2.has(parent)) continue;
    const lines = parent.stage.instructions.length + 1;
    above2.set(parent, lines + (parent.parent === void 0 ? 0 : above2.get(parent.parent) ?? 0));
  }
  const text = Math.floor(dockerfile.source.text.length / LINE);
  let left = MOST_LINES;
  return new Set(
    [...target === void 0 ? [] : [target], ...targets].filter((stage) => {
      left -= text + (stage.parent === void 0 ? 0 : above2.get(stage.parent) ?? 0);
      return left >= 0 || stage === target;
    })
  );
});
var isArtifact = (stage) => stage.base === "scratch" && !starts(stage);
var starts = (stage) => {
  const { entrypoint, command } = inForce(stage);
  return entrypoint !== void 0 || command !== void 0;
};
var isEmptyUser = ({ verdict, user }) => verdict === "root" && user !== void 0 && (user === "" || user.startsWith(":"));
var severityFor = (stage, { target }) => {
  if (stage === target) return "error";
  return starts(stage) ? "warning" : "info";
};
var fixFor2 = (stage, subject) => {
  const wanted = (stage === subject.target || starts(stage)) && isExamined(stage, subject);
  const fix2 = wanted ? subject.plan(stage) : void 0;
  return fix2 === void 0 ? {} : { fix: fix2 };
};
var notesFor = ({ stage }) => stage.instructions.some(({ keyword }) => keyword === "VOLUME") ? ["Volumes that exist already stay root's: give them to the new user once."] : [];

// src/rules/empty-user.ts
var emptyUser = {
  id: "empty-user",
  severity: "error",
  summary: "USER names no user, so the image runs as root.",
  why: "The engine takes an empty USER for root, whatever user was set before. Usually a variable has no value. Give its ARG a default, or write a numeric id.",
  check: (subject) => judgedProducts(subject).flatMap((stage) => {
    const { decidedBy } = stage;
    if (decidedBy === void 0 || !isEmptyUser(stage)) return [];
    return [
      {
        span: decidedBy.span,
        message: messageFor(stage),
        stage: stage.stage.index,
        severity: severityFor(stage, subject),
        ...fixFor2(stage, subject)
      }
    ];
  })
};
var messageFor = ({ user, decidedAs }) => {
  const { written: written2 = "", unset = [] } = decidedAs ?? {};
  const why = unset.length === 0 ? "it names no user" : `nothing sets ${unset.join(", ")}`;
  const becomes = user === "" ? "is empty" : `becomes ${user}`;
  return `USER ${written2} ${becomes}, for ${why}: the image runs as root.`;
};

// src/rules/exception-expired.ts
var exceptionExpired = {
  id: "exception-expired",
  severity: "error",
  summary: "An exception for root is past its last day, or its date is not valid.",
  why: "The exception no longer counts, and the image or container is reported as root again. Remove what needs root, or set a new last day.",
  check: (subject) => subject.kind === "dockerfile" ? inDockerfile2(subject) : inManifest2(subject)
};
var inDockerfile2 = (subject) => allowancesOf(subject).flatMap(({ comment, stage, until, state }) => {
  const message = messageFor2(stageLabel(stage.stage), until, state);
  return message === void 0 ? [] : [{ span: comment.span, message, stage: stage.stage.index }];
});
var inManifest2 = ({ exceptions }) => exceptions.flatMap(({ span, subject, until, state }) => {
  const message = messageFor2(subject, until, state);
  return message === void 0 ? [] : [{ span, message }];
});
var messageFor2 = (who, until, state) => {
  if (state === "expired") return `The exception for ${who} ended on ${until}.`;
  if (state !== "bad-date") return void 0;
  return `The exception for ${who} ends on ${until}, which is no date like 2026-12-31.`;
};

// src/rules/exception-unused.ts
var exceptionUnused = {
  id: "exception-unused",
  severity: "warning",
  summary: "An exception for root covers nothing that runs as root.",
  why: "If root comes back one day, the exception hides it. Remove the exception.",
  check: (subject) => subject.kind === "dockerfile" ? inDockerfile3(subject) : inManifest3(subject)
};
var inDockerfile3 = (subject) => allowancesOf(subject).filter(({ stage }) => stage.verdict === "nonroot").map(({ comment, stage }) => ({
  span: comment.span,
  message: `The exception for ${stageLabel(stage.stage)} covers nobody: it runs as ${stage.user}.`,
  stage: stage.stage.index
}));
var inManifest3 = ({ workloads, services: services2 }) => [...workloads.flatMap(unusedIn), ...services2.flatMap(unusedOf)].map(({ span, subject }) => ({
  span,
  message: `The exception for ${subject} covers nobody that runs as root.`
}));
var unusedIn = ({ exceptions, effective, partial }) => {
  if (partial) return [];
  const names = new Set(effective.flatMap(({ container, verdict }) => verdict === "nonroot" ? [] : [container.name]));
  return exceptions.filter(({ container }) => !names.has(container));
};
var unusedOf = ({ exception, made: made3, verdict }) => exception === void 0 || made3.verdict === "unknown" || verdict === "root" ? [] : [exception];

// src/rules/exception-without-reason.ts
var exceptionWithoutReason = {
  id: "exception-without-reason",
  severity: "error",
  summary: "An exception for root gives no reason.",
  why: "The exception does not count, and the image or container is reported as root. Without a reason nobody can decide later whether it is still needed. Write the reason.",
  check: (subject) => subject.kind === "dockerfile" ? inDockerfile4(subject) : inManifest4(subject)
};
var inDockerfile4 = (subject) => allowancesOf(subject).filter(({ state }) => state === "no-reason").map(({ comment, stage }) => ({
  span: comment.span,
  message: `The exception for ${stageLabel(stage.stage)} gives no reason="...".`,
  stage: stage.stage.index
}));
var inManifest4 = ({ exceptions }) => exceptions.filter(({ state }) => state === "no-reason").map(({ span, subject }) => ({ span, message: `The exception for ${subject} gives no reason.` }));

// src/knowledge/package-managers/managers.json
var managers_default = JSON.parse('[{"names":["apk"],"manager":"apk","installs":["add","fix","upgrade"],"removes":["del"],"lists":["update"],"valued":["-X","-p","-t","--keys-dir","--repository","--root","--virtual"]},{"names":["apt","apt-get"],"manager":"apt","installs":["build-dep","dist-upgrade","dselect-upgrade","full-upgrade","install","reinstall","satisfy","upgrade"],"removes":["autopurge","autoremove","purge","remove"],"lists":["update"],"valued":["-a","-c","-o","-t","--target-release"]},{"names":["apt-install","install_packages"],"manager":"apt","always":true},{"names":["aptitude"],"manager":"apt","installs":["build-dep","dist-upgrade","full-upgrade","install","reinstall","safe-upgrade","upgrade"],"removes":["purge","remove"],"lists":["update"],"valued":["-a","-c","-o","-t","--target-release"]},{"names":["dnf","yum"],"manager":"rpm","installs":["distro-sync","distrosync","downgrade","group","groupinstall","in","install","localinstall","localupdate","module","reinstall","swap","up","update","upgrade","upgrade-minimal","upgrade-to"],"removes":["autoremove","erase","remove","rm"],"lists":["makecache"],"valued":["-c","--disablerepo","--enablerepo","--from","--installroot","--releasever","--repo","--setopt"]},{"names":["dnf5"],"manager":"rpm","installs":["distro-sync","downgrade","group","in","install","module","reinstall","swap","up","update","upgrade"],"removes":["autoremove","erase","remove","rm"],"lists":["makecache"],"valued":["-c","--disablerepo","--enablerepo","--from","--installroot","--releasever","--repo","--setopt"]},{"names":["dpkg"],"manager":"dpkg","installFlags":"^(?:-i|--install|--configure|--unpack)$","removeFlags":"^(?:-r|--remove|-P|--purge)$"},{"names":["microdnf"],"manager":"rpm","installs":["distro-sync","install","module","reinstall","swap","update","upgrade"],"removes":["remove"],"lists":["makecache"],"valued":["-c","--disablerepo","--enablerepo","--installroot","--releasever","--repo","--setopt"]},{"names":["pacman"],"manager":"pacman","installFlags":"^-S(?![a-z]*[gils])|^-U","removeFlags":"^-R","listFlags":"^-Sy+$"},{"names":["rpm"],"manager":"rpm","installFlags":"^-[iUF]|^--(?:install|upgrade|freshen)\\\\b","removeFlags":"^-e|^--erase\\\\b","valued":["-r","--root"]},{"names":["tdnf"],"manager":"rpm","installs":["distro-sync","downgrade","install","reinstall","update","update-to","upgrade","upgrade-to"],"removes":["autoerase","autoremove","erase","remove"],"lists":["makecache"],"valued":["-c","--disablerepo","--enablerepo","--installroot","--releasever","--repo","--setopt"]},{"names":["zypper"],"manager":"rpm","installs":["dist-upgrade","dup","in","install","patch","up","update"],"removes":["remove","rm"],"lists":["ref","refresh"],"valued":["-c","-p","-r","-t","--from","--repo","--root"]}]');

// src/knowledge/package-managers.ts
var MANAGERS = ["apk", "apt", "rpm", "pacman", "dpkg"];
var managerOf = (row) => ({
  names: row.words("names"),
  manager: row.oneOf("manager", MANAGERS) ?? "apt",
  installs: row.words("installs"),
  removes: row.words("removes"),
  lists: row.words("lists"),
  always: row.flag("always"),
  installFlags: row.text("installFlags"),
  removeFlags: row.text("removeFlags"),
  listFlags: row.text("listFlags"),
  valued: row.words("valued")
});
var packageManagers = tableOf(managerOf, managers_default);
var index2 = byName(packageManagers);
var packageManagerNamed = (name) => index2().get(name);
var packageAction = (row, args) => {
  const { manager, always } = row;
  const operands = operandsOf(row, args);
  if (always) return { manager, does: "install", names: operands };
  const [verb = "", ...names] = operands;
  const options = args.filter((arg) => arg.startsWith("-"));
  if (operands.length === 0 && matches(row.listFlags, options)) return { manager, does: "list", names: [] };
  if (matches(row.installFlags, options)) return { manager, does: "install", names: operands };
  if (matches(row.removeFlags, options)) return { manager, does: "remove", names: operands };
  if (row.installs.includes(verb)) return { manager, does: "install", names };
  if (row.removes.includes(verb)) return { manager, does: "remove", names };
  return row.lists.includes(verb) ? { manager, does: "list", names } : void 0;
};
var matches = (pattern, words3) => pattern !== void 0 && words3.some((word) => new RegExp(pattern).test(word));
var operandsOf = ({ valued }, args) => {
  const operands = [];
  for (let at2 = 0; at2 < args.length; at2 += 1) {
    const arg = args[at2] ?? "";
    if (!arg.startsWith("-")) operands.push(arg);
    else if (valued.includes(arg)) at2 += 1;
  }
  return operands;
};

// src/image/user-string.ts
var MAX_ID = 2147483647;
var outcomeOf = (user, known9) => {
  const colon = user.indexOf(":");
  const name = colon === -1 ? user : user.slice(0, colon);
  const group = colon === -1 ? "" : user.slice(colon + 1);
  if (name === "" && group === "") return ROOT;
  const numbers = group === "" ? void 0 : inNumbers(name, group);
  if (numbers !== void 0) return numbers;
  const accounts = known9();
  const owner = userOf(name, accounts);
  if (owner.verdict === "invalid" || group === "") return owner;
  const gid = groupOf(group, accounts);
  return typeof gid === "string" ? invalid(gid) : { ...owner, gid };
};
var numberOf = (text) => /^[+-]?[0-9]+$/.test(text) ? Number(text) + 0 : void 0;
var windowsOutcomeOf = (user) => {
  const name = user.slice(user.lastIndexOf("\\") + 1).toLowerCase();
  const administrator = name === "" || name === "containeradministrator" || name === "administrator";
  return { verdict: administrator ? "root" : "nonroot", uid: void 0, gid: void 0, reason: void 0 };
};
var ROOT = { verdict: "root", uid: 0, gid: 0, reason: void 0 };
var inNumbers = (name, group) => {
  const uid = numberOf(name);
  const gid = numberOf(group);
  if (uid === void 0 || gid === void 0 || uid < 0 || gid < 0 || uid > MAX_ID || gid > MAX_ID) return void 0;
  return { verdict: uid === 0 ? "root" : "nonroot", uid, gid, reason: void 0 };
};
var userOf = (name, accounts) => {
  if (name === "") return ROOT;
  const entry = accounts.users.get(name);
  const id = numberOf(name);
  if (entry === void 0 && id !== void 0) return numericUser(id, accounts);
  if (entry !== void 0) return named(entry.uid, entry.gid);
  if (accounts.absent) return invalid(`the image has no /etc/passwd in which to find ${name}`);
  if (name === "root") return named(0, 0);
  if (accounts.complete) return invalid(`no account in the image is called ${name}`);
  return { verdict: "nonroot", uid: void 0, gid: void 0, reason: `whether ${name} exists cannot be seen` };
};
var named = (uid, gid) => ({
  verdict: uid === 0 ? "root" : "nonroot",
  uid,
  gid,
  reason: void 0
});
var numericUser = (id, accounts) => {
  if (id < 0 || id > MAX_ID) return invalid(`ids go from 0 to ${MAX_ID}`);
  for (const account of accounts.users.values()) {
    if (account.uid === id) return named(id, account.gid);
  }
  const known9 = accounts.complete || accounts.absent;
  return { verdict: id === 0 ? "root" : "nonroot", uid: id, gid: known9 ? 0 : void 0, reason: void 0 };
};
var groupOf = (group, accounts) => {
  if (accounts.groups.has(group)) return accounts.groups.get(group);
  const id = numberOf(group);
  if (id !== void 0) return id < 0 || id > MAX_ID ? `ids go from 0 to ${MAX_ID}` : id;
  if (accounts.absent) return `the image has no /etc/group in which to find ${group}`;
  return accounts.complete ? `no group in the image is called ${group}` : void 0;
};
var invalid = (reason) => ({ verdict: "invalid", uid: void 0, gid: void 0, reason });

// src/text/edit.ts
var applyEdits = (text, edits) => {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at2 = 0;
  for (const edit of sorted) {
    if (edit.span.start < at2) throw new Error(`overlapping edits at offset ${edit.span.start}`);
    result += text.slice(at2, edit.span.start) + edit.text;
    at2 = edit.span.end;
  }
  return result + text.slice(at2);
};
var newlineOf = (text) => text[text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";

// src/rules/shared/wrapped-by-root.ts
var wrappedByRoot = (walked, dockerfile) => {
  const { instruction } = walked.step;
  const { text } = dockerfile.source;
  const written2 = writtenUser(walked);
  if (written2 === void 0 || !rootCanRun(walked)) return void 0;
  const newline = newlineOf(text);
  const start = text.lastIndexOf("\n", instruction.span.start) + 1;
  const next2 = text.indexOf("\n", instruction.span.end) + 1;
  const after4 = next2 === 0 ? { at: text.length, text: `${newline}USER ${written2}` } : { at: next2, text: `USER ${written2}${newline}` };
  return {
    title: `Run line ${instruction.line} as root, then go back to ${written2}`,
    safety: "safe",
    obstacles: [],
    edits: [
      { span: { start, end: start }, text: `USER root${newline}` },
      ...withoutDangling(dockerfile, instruction),
      { span: { start: after4.at, end: after4.at }, text: after4.text }
    ]
  };
};
var rootCanRun = ({ stage, step: step3 }) => stage.problems.length === 0 && stage.image?.facts.shell !== false && outcomeOf("root", () => stage.accountsAt(step3.index)).verdict === "root";
var writtenUser = ({ stage, step: { as, index: index7 } }) => {
  if (as.decidedAs === void 0) return as.user;
  const { written: written2 } = as.decidedAs;
  return stage.meaning(written2, index7) === as.user ? written2 : void 0;
};

// src/rules/install-after-user.ts
var installAfterUser = {
  id: "install-after-user",
  severity: "error",
  summary: "Packages are installed after USER gave up root.",
  why: 'Package managers write to directories that root owns. As another user they fail with "permission denied", and the build stops. Move the installation above USER.',
  check: (subject) => walk(subject).flatMap((walked) => {
    const { operation, as } = walked.step;
    if (operation.kind !== "run" || as.verdict !== "nonroot" || walked.stage.os === "windows") return [];
    const found = operation.commands().find((run2) => run2.command.certain && run2.command.checked && installs(run2) && !isElevated(run2));
    return found === void 0 ? [] : [findingFor(walked, found.name, subject.dockerfile)];
  })
};
var installs = ({ name, args }) => {
  const manager = packageManagerNamed(name);
  const words3 = args.map(({ value: value2, word }) => value2 ?? word.text);
  return manager !== void 0 && packageAction(manager, words3) !== void 0;
};
var isElevated = ({ command }) => command.wrapper.some(({ text }) => ELEVATING.has(lastPart(text)));
var ELEVATING = /* @__PURE__ */ new Set(["sudo", "doas"]);
var findingFor = (walked, program, dockerfile) => {
  const { instruction, as } = walked.step;
  const fix2 = wrappedByRoot(walked, dockerfile);
  return {
    span: instruction.keywordSpan,
    message: `${program} runs as USER ${as.user}, who may not write to the system: the build stops here.`,
    stage: walked.stage.stage.index,
    ...fix2 === void 0 ? {} : { fix: fix2 }
  };
};

// src/rules/missing-user.ts
var missingUser = {
  id: "missing-user",
  severity: "error",
  summary: "The image runs as root: no USER is set.",
  why: "Whoever breaks into the program may change every file in the container. Kubernetes with runAsNonRoot: true does not start the container. Add USER with a numeric id.",
  check: (subject) => judgedProducts(subject).filter(({ verdict, decidedBy }) => verdict === "root" && decidedBy === void 0).map((stage) => {
    return {
      span: stage.stage.from.span,
      message: messageFor3(stage),
      stage: stage.stage.index,
      severity: severityFor(stage, subject),
      notes: notesFor(stage),
      ...fixFor2(stage, subject)
    };
  })
};
var messageFor3 = ({ image, base, user, os, parent, stage }) => {
  const name = parent === void 0 ? base ?? image?.reference.repository ?? stage.base.text : `stage ${base}`;
  const who = os === "windows" ? "an administrator" : "root";
  if (user !== void 0 && user !== "") return `No USER: the image runs as ${who}, for ${name} sets USER ${user}.`;
  return `No USER: the image runs as ${who}, the default of ${name}.`;
};

// src/image/accounts/names.ts
var MOST = 16;
var OFTEN = 32;
var sharedNames = (names) => {
  if ("without" in names) return names;
  const entries = [...names];
  const chunks = Array.from(
    { length: Math.ceil(entries.length / MOST) },
    (_, at2) => entries.slice(at2 * MOST, (at2 + 1) * MOST)
  );
  return namesOf2(chunks);
};
var namesOf2 = (chunks) => {
  let asked3 = 0;
  let index7;
  const entryOf2 = (name) => {
    asked3 += 1;
    if (asked3 > OFTEN) {
      index7 ??= new Map(chunks.flatMap((chunk) => chunk.map((entry) => [entry[0], entry])));
      return index7.get(name);
    }
    for (const chunk of chunks) for (const entry of chunk) if (entry[0] === name) return entry;
    return void 0;
  };
  const changed = (name, into2) => namesOf2(
    chunks.map(
      (chunk) => chunk.some((entry) => entry[0] === name) ? chunk.flatMap((entry) => entry[0] === name ? into2 : [entry]) : chunk
    ).filter((chunk) => chunk.length > 0)
  );
  return {
    size: chunks.reduce((sum, chunk) => sum + chunk.length, 0),
    has: (name) => entryOf2(name) !== void 0,
    get: (name) => entryOf2(name)?.[1],
    values: function* () {
      for (const chunk of chunks) for (const [, value2] of chunk) yield value2;
    },
    [Symbol.iterator]: () => chunks.flat()[Symbol.iterator](),
    with: (name, value2) => entryOf2(name) ? changed(name, [[name, value2]]) : namesOf2(added(chunks, [name, value2])),
    without: (name) => changed(name, [])
  };
};
var added = (chunks, entry) => {
  const last = chunks.at(-1);
  if (last === void 0 || last.length >= MOST) return [...chunks, [entry]];
  return [...chunks.slice(0, -1), [...last, entry]];
};

// src/image/accounts/draft.ts
var MAX_KEPT = 200;
var lazyDraft = (before) => {
  let draft;
  return {
    now: () => draft ?? before,
    draft: () => {
      draft ??= draftOf(before);
      return draft;
    }
  };
};
var doubtLazily = ({ now, draft }) => {
  const { complete, absent: absent3 } = now();
  if (complete || absent3) doubt(draft());
};
var draftOf = ({ users, groups, complete, absent: absent3 }) => ({
  users: sharedNames(users),
  groups: sharedNames(groups),
  complete,
  absent: absent3
});
var putUser = (draft, user) => {
  if (draft.users.size < MAX_KEPT || draft.users.has(user.name)) draft.users = draft.users.with(user.name, user);
  else draft.complete = false;
  draft.absent = false;
};
var putGroup = (draft, name, gid) => {
  if (draft.groups.size < MAX_KEPT || draft.groups.has(name)) draft.groups = draft.groups.with(name, gid);
  else draft.complete = false;
  draft.absent = false;
};
var doubt = (draft) => {
  draft.complete = false;
  draft.absent = false;
};
var hasGid = ({ groups }, gid) => {
  for (const each of groups.values()) if (each === gid) return true;
  return false;
};

// src/image/accounts/change.ts
var applyUse = (draft, use, family) => {
  const { action, kind, name } = use;
  if (action === "member") return;
  if (name === void 0) return nameless(draft, use);
  if (!use.certain && !use.guarded) doubt(draft);
  if (action === "create")
    return kind === "user" ? createUser(draft, use, name, family) : createGroup(draft, use, name);
  if (action === "change") return kind === "user" ? changeUser(draft, use, name) : changeGroup(draft, use, name);
  if (use.certain || use.guarded) remove(draft, use, name);
};
var nameless = (draft, { action, kind, operands }) => {
  if (operands.length === 0) return;
  doubt(draft);
  if (action !== "change") return;
  for (const [name, user] of kind === "user" ? draft.users : []) {
    if (name !== "root") putUser(draft, { ...user, uid: void 0, gid: void 0 });
  }
  for (const [name] of kind === "group" ? draft.groups : []) if (name !== "root") putGroup(draft, name, void 0);
};
var has = ({ options }, key) => options.some((option3) => option3.key === key);
var surely = ({ certain, checked }) => certain && checked;
var createUser = (draft, use, name, family) => {
  if (!surely(use) && draft.users.has(name)) return;
  const known9 = surely(use) || draft.complete || !use.guarded;
  const { uid } = use;
  const gid = primaryGroup(draft, use, name, family);
  const home = use.home ?? (has(use, "home") ? void 0 : defaultHome(use, name));
  const user = known9 ? { name, uid, gid } : { name, uid: void 0, gid: void 0 };
  putUser(draft, home === void 0 ? user : { ...user, home });
};
var defaultHome = ({ readAs, system }, name) => readAs === "perl" && system ? "/nonexistent" : `/home/${name}`;
var primaryGroup = (draft, use, name, family) => {
  if (use.gid !== void 0) return use.gid;
  if (has(use, "group") || has(use, "gid")) return use.group === void 0 ? void 0 : draft.groups.get(use.group);
  const shadow2 = isShadow(use);
  if (!shadow2 && use.system && !has(use, "makeGroup")) return draft.groups.get("nogroup");
  if (shadow2 && (has(use, "noOwnGroup") || family === "suse" && !has(use, "ownGroup")))
    return draft.groups.get("users");
  const gid = ownGid(draft, use);
  putGroup(draft, name, gid);
  return gid;
};
var isShadow = ({ readAs }) => readAs === "shadow";
var ownGid = (draft, use) => {
  const { uid, readAs, system } = use;
  if (uid === void 0 || readAs === "perl") return void 0;
  if (!isShadow(use)) return uid;
  const ordinary = uid >= FIRST_ORDINARY && uid <= LAST_ORDINARY && !system;
  const blind = !draft.complete && draft.groups.size === 0;
  return ordinary && !blind && !hasGid(draft, uid) ? uid : void 0;
};
var FIRST_ORDINARY = 1e3;
var LAST_ORDINARY = 6e4;
var createGroup = (draft, use, name) => {
  if (!surely(use) && draft.groups.has(name)) return;
  const { gid } = use;
  const known9 = surely(use) || draft.complete || !use.guarded;
  if (has(use, "force") && draft.groups.has(name)) return;
  const replaced2 = has(use, "force") && gid !== void 0 && (hasGid(draft, gid) || !draft.complete);
  putGroup(draft, name, known9 && !replaced2 ? gid : void 0);
};
var optionValue = ({ options }, key) => options.findLast((option3) => option3.key === key)?.value;
var changeUser = (draft, use, name) => {
  if (!["uid", "group", "home", "rename"].some((key) => use.options.some((option3) => option3.key === key))) return;
  const old = draft.users.get(name) ?? { name, uid: void 0, gid: void 0 };
  const next2 = {
    ...old,
    uid: has(use, "uid") ? after(use, old.uid, use.uid) : old.uid,
    gid: has(use, "group") ? after(use, old.gid, newGid(draft, use)) : old.gid,
    ...use.home === void 0 ? {} : { home: use.home }
  };
  const renamed = optionValue(use, "rename");
  if (has(use, "rename") && renamed === void 0) doubt(draft);
  if (surely(use) && has(use, "rename")) draft.users = draft.users.without(name);
  putUser(draft, { ...next2, name: renamed ?? name });
};
var newGid = (draft, { gid, group }) => gid ?? (group === void 0 ? void 0 : draft.groups.get(group));
var after = (use, old, next2) => surely(use) || old === next2 ? next2 : void 0;
var changeGroup = (draft, use, name) => {
  const old = draft.groups.get(name);
  const gid = has(use, "gid") ? after(use, old, use.gid) : old;
  const renamed = optionValue(use, "rename");
  if (has(use, "rename") && renamed === void 0) doubt(draft);
  if (surely(use) && has(use, "rename")) draft.groups = draft.groups.without(name);
  putGroup(draft, renamed ?? name, gid);
  if (old === void 0 || gid === old) return;
  for (const user of draft.users.values()) if (user.gid === old) putUser(draft, { ...user, gid });
};
var remove = (draft, { kind }, name) => {
  if (kind === "group") {
    draft.groups = draft.groups.without(name);
    return;
  }
  const user = draft.users.get(name);
  draft.users = draft.users.without(name);
  if (user?.gid !== void 0 && draft.groups.get(name) === user.gid) draft.groups = draft.groups.without(name);
};
var applyLines = (draft, file2, text, whole3) => {
  if (whole3 && file2 === "passwd") draft.users = sharedNames([]);
  if (whole3 && file2 === "group") draft.groups = sharedNames([]);
  draft.absent = false;
  for (const line of text.split("\n")) {
    const fields = line.trim().split(":");
    const [name = "", , first = "", second = "", , home] = fields;
    if (!/^[A-Za-z0-9_.][A-Za-z0-9_.$-]*$/.test(name)) {
      if (/[$`%]/.test(line)) draft.complete = false;
      continue;
    }
    if (file2 === "group") {
      if (!draft.groups.has(name)) putGroup(draft, name, numberOf(first));
    } else if (!draft.users.has(name)) {
      const user = { name, uid: numberOf(first), gid: numberOf(second) };
      putUser(draft, home === void 0 || home === "" ? user : { ...user, home });
    }
  }
};

// src/image/accounts/brought.ts
var bring = (lazy, file2, brought) => {
  switch (brought.kind) {
    case "text":
      return replaceByText(lazy.draft(), file2, brought.text);
    case "accounts":
      return replaceBy(lazy.draft(), file2, brought.accounts);
    case "hidden":
      return hide(lazy.draft(), file2);
    case "perhaps":
      return forgetIds(lazy.draft(), file2);
    case "hardly":
      return doubtLazily(lazy);
  }
};
var replaceByText = (draft, file2, text) => {
  if (file2 === "passwd") draft.complete = true;
  applyLines(draft, file2, text, true);
};
var replaceBy = (draft, file2, { users, groups, complete }) => {
  draft.absent = false;
  if (file2 === "passwd") {
    draft.complete = complete;
    draft.users = sharedNames(users);
  } else {
    draft.complete &&= complete;
    draft.groups = sharedNames(groups);
  }
};
var hide = (draft, file2) => {
  doubt(draft);
  const root = draft.users.get("root");
  if (file2 === "group") draft.groups = sharedNames([]);
  else draft.users = sharedNames(root === void 0 ? [] : [["root", root]]);
};
var forgetIds = (draft, file2) => {
  doubt(draft);
  if (file2 === "group") {
    for (const [name] of draft.groups) if (name !== "root") putGroup(draft, name, void 0);
    return;
  }
  for (const user of draft.users.values()) {
    if (user.name !== "root") putUser(draft, { ...user, uid: void 0, gid: void 0 });
  }
};

// src/text/search.ts
var countEarly = (items, early) => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    if (item !== void 0 && early(item)) low = middle + 1;
    else high = middle;
  }
  return low;
};

// src/dockerfile/logical.ts
var spanOf = (logical, from = 0, to = logical.text.length) => {
  const { pieces } = logical;
  const first = pieces[pieceAt(pieces, from)];
  if (first === void 0) return { start: 0, end: 0 };
  const start = first.start + from - first.at;
  if (to <= from) return { start, end: start };
  const last = pieces[pieceAt(pieces, to - 1)] ?? first;
  return { start, end: last.start + to - last.at };
};
var slice = (logical, from, to) => {
  const { text, pieces } = logical;
  const end = Math.max(from, to);
  if (from === 0 && end === text.length) return logical;
  const result = [];
  for (let index7 = pieceAt(pieces, from); index7 < pieces.length; index7++) {
    const piece = pieces[index7];
    if (piece === void 0 || piece.at >= end && result.length > 0) break;
    const skipped = Math.max(0, from - piece.at);
    const length = Math.min(piece.at + piece.length, end) - piece.at - skipped;
    result.push({ at: piece.at + skipped - from, start: piece.start + skipped, length: Math.max(0, length) });
  }
  return { text: text.slice(from, end), pieces: result };
};
var trimmed = (logical, from, to) => {
  const start = skipSpace(logical.text, from, to);
  return slice(logical, start, trimSpace(logical.text, start, to));
};
var wordsOf = (logical) => {
  const { text } = logical;
  const words3 = [];
  for (let at2 = skipBlanks(text, 0, text.length); at2 < text.length; at2 = skipBlanks(text, at2, text.length)) {
    const end = skipWord(text, at2, text.length);
    words3.push({ text: text.slice(at2, end), span: spanOf(logical, at2, end) });
    at2 = end;
  }
  return words3;
};
var quotedWordsOf = (logical, escape) => {
  const { text } = logical;
  const words3 = [];
  for (let at2 = skipSpace(text, 0, text.length); at2 < text.length; at2 = skipSpace(text, at2, text.length)) {
    const end = endOfQuotedWord(text, at2, escape);
    const cut = end.dangling ? end.at - 1 : end.at;
    if (cut > at2) words3.push({ text: text.slice(at2, cut), span: spanOf(logical, at2, cut) });
    at2 = end.at;
  }
  return words3;
};
var endOfQuotedWord = (text, from, escape) => {
  let quote = "";
  for (let at2 = from; at2 < text.length; at2++) {
    const char = text.charAt(at2);
    if (quote === "" && isSpace(text.charCodeAt(at2))) return { at: at2, dangling: false };
    if (char === escape && quote !== "'") {
      if (at2 + 1 === text.length) return { at: text.length, dangling: true };
      at2++;
    } else if (char === quote) quote = "";
    else if (quote === "" && (char === '"' || char === "'")) quote = char;
  }
  return { at: text.length, dangling: false };
};
var pieceAt = (pieces, at2) => Math.max(0, countEarly(pieces, (piece) => piece.at <= at2) - 1);

// src/knowledge/account-tools/options.json
var options_default = JSON.parse('[{"names":["addgroup","groupadd"],"flavour":"shadow","options":{"-h --help":"","-K --key -U --users -p --password":"=","-P --prefix -R --root":"elsewhere=","-f --force":"force","-g --gid":"gid=","-o --non-unique":"nonUnique","-r --system":"system"}},{"names":["addgroup"],"flavour":"busybox","options":{"-g --gid":"gid=","-S --system":"system"}},{"names":["addgroup","adduser"],"flavour":"perl","options":{"--add-extra-groups --add_extra_groups --allow-all-names --allow-bad-names --allow-badname --debug --encrypt-home --force-badname --help --quiet --verbose --version":"","--conf --firstgid --firstuid --lastgid --lastuid --logmsglevel --shell --stderrmsglevel --stdoutmsglevel --uid-pool":"=","--comment --gecos":"gecos=","--gid":"gid=","--ingroup":"group=","--home":"home=","--group":"makeGroup","--no-create-home":"noHome","--disabled-login --disabled-password":"noPassword","--system":"system","--uid":"uid="},"perl":true},{"names":["adduser","useradd"],"flavour":"shadow","options":{"-F --add-subids-for-system --badname --btrfs-subvolume-home -h --help -l --no-log-init":"","-K --key -Z --selinux-range --selinux-user -b --base-dir -c --comment -e --expiredate -f --inactive -k --skel -p --password -s --shell":"=","-m --create-home":"createHome","-D --defaults":"defaults","-P --prefix -R --root":"elsewhere=","-g --gid":"group=","-G --groups":"groups=","-d --home --home-dir":"home=","-M --no-create-home":"noHome","-N --no-user-group":"noOwnGroup","-o --non-unique":"nonUnique","-U --user-group":"ownGroup","-r --system":"system","-u --uid":"uid="}},{"names":["adduser"],"flavour":"busybox","options":{"-k --skel -s --shell":"=","-g --gecos":"gecos=","-G --ingroup":"group=","-h --home":"home=","-H --no-create-home":"noHome","-D --disabled-password --empty-password":"noPassword","-S --system":"system","-u --uid":"uid="}},{"names":["delgroup","deluser","groupdel","userdel"],"flavour":"shadow","options":{"-Z --selinux-user -f --force -h --help -r --remove --remove-home":"","-P --prefix -R --root":"elsewhere="}},{"names":["delgroup","deluser"],"flavour":"busybox","options":{"-Z --selinux-user -f --force -h --help -r --remove --remove-home":"","-P --prefix -R --root":"elsewhere="}},{"names":["delgroup","deluser"],"flavour":"perl","options":{"--backup --debug --force --help --no-preserve-root --only-if-empty --quiet --remove-all-files --remove-home --system --verbose --version":"","--backup-suffix --backup-to --conf":"=","--group":"makeGroup"},"perl":true},{"names":["groupmod"],"flavour":"shadow","options":{"-a --append -h --help":"","-U --users -p --password":"=","-P --prefix -R --root":"elsewhere=","-g --gid":"gid=","-o --non-unique":"nonUnique","-n --new-name":"rename="}},{"names":["usermod"],"flavour":"shadow","options":{"-L --lock -S --add-subids -U --unlock -a --append -b --badname --badnames -h --help -m --move-home -r --remove":"","-V --del-subuids -W --del-subgids -Z --selinux-range --selinux-user -c --comment -e --expiredate -f --inactive -p --password -s --shell -v --add-subuids -w --add-subgids":"=","-P --prefix -R --root":"elsewhere=","-g --gid":"group=","-G --groups":"groups=","-d --home":"home=","-o --non-unique":"nonUnique","-l --login":"rename=","-u --uid":"uid="}}]');

// src/knowledge/account-tools.ts
var TOOLS = [
  "useradd",
  "usermod",
  "userdel",
  "groupadd",
  "groupmod",
  "groupdel",
  "adduser",
  "addgroup",
  "deluser",
  "delgroup"
];
var FLAVOURS = ["shadow", "busybox", "perl"];
var KEYS = [
  "uid",
  "gid",
  "group",
  "groups",
  "home",
  "system",
  "noPassword",
  "createHome",
  "noHome",
  "ownGroup",
  "noOwnGroup",
  "nonUnique",
  "force",
  "gecos",
  "rename",
  "defaults",
  "makeGroup",
  "elsewhere"
];
var toolOf = (row) => ({
  names: row.someOf("names", TOOLS),
  flavour: row.oneOf("flavour", FLAVOURS) ?? "shadow",
  options: new Map([...row.pairs("options")].flatMap(([names, says]) => optionsOf2(names, says))),
  perl: row.flag("perl")
});
var optionsOf2 = (names, says) => {
  const word = says.replace("=", "");
  const key = KEYS.find((each) => each === word) ?? "other";
  if (key === "other" && word !== "") throw new Error(`${word} is nothing that an option of these says`);
  return names.split(" ").map((name) => [name, { key, takesValue: says.endsWith("=") }]);
};
var accountTools = tableOf(toolOf, options_default);
var rowsNamed = allByName(accountTools);
var toolNamed = (name) => TOOLS.find((tool2) => tool2 === name);
var accountToolNamed = (name, flavour) => rowsNamed(name).find((row) => row.flavour === flavour);
var optionOf = ({ options: known9, perl }, written2) => {
  if (!written2.startsWith("--") && !perl) return known9.get(written2);
  const name = perl ? `--${written2.replace(/^-+/, "").toLowerCase()}` : written2;
  const exact = known9.get(name);
  if (exact !== void 0) return exact;
  const begun2 = [...known9].flatMap(([each, says]) => each.startsWith(name) ? [says] : []);
  const [only2, other] = begun2;
  return other === void 0 ? only2 : void 0;
};

// src/shell/frames.ts
var newFrame = (kind, parent, at2) => ({
  kind,
  scope: parent === void 0 ? { parent: void 0 } : opensScope(kind) ? { parent: parent.scope } : parent.scope,
  certain: parent === void 0 || isCertain(parent),
  checked: true,
  guard: parent?.guard,
  list: newList(at2),
  swallowed: void 0,
  pattern: false
});
var opensScope = (kind) => kind === "paren" || kind === "top";
var newList = (at2) => ({
  before: "",
  elementStart: at2,
  firstEnd: -1,
  marked: at2,
  testEnd: -1,
  safe: true
});
var isCertain = ({ certain, list }) => certain && list.before !== "||";
var beginCommand = (frame, commands2) => {
  const { swallowed } = frame;
  if (swallowed === void 0) return;
  doubt2(commands2, swallowed.from, swallowed.to, commands2[swallowed.from - 1]);
  frame.swallowed = void 0;
};
var joinList = (frame, operator, commands2) => {
  endElement(frame, commands2);
  frame.list.before = operator;
  frame.list.elementStart = commands2.length;
  if (operator === "||") frame.guard = commands2.at(-1);
};
var endList = (frame, commands2) => {
  const { list } = frame;
  endElement(frame, commands2);
  const { testEnd } = list;
  if (testEnd !== -1 && testEnd < commands2.length) frame.swallowed = { from: testEnd, to: commands2.length };
  frame.list = newList(commands2.length);
};
var endElement = ({ list }, commands2) => {
  const last = commands2.at(-1);
  const empty = last === void 0 || list.elementStart === commands2.length;
  if (list.firstEnd === -1) list.firstEnd = commands2.length;
  else if (list.before === "||" && !empty && !givesUp(last)) catchFailures(list, commands2);
  if (!empty && list.testEnd === -1 && isTest(last)) list.testEnd = commands2.length;
  const safe = !empty && list.elementStart === commands2.length - 1 && hasRole(last.words[0]?.text ?? "", "safe");
  list.safe = list.before === "||" ? list.safe || safe : list.safe && safe;
  if (list.safe) list.firstEnd = -1;
};
var catchFailures = (list, commands2) => {
  for (let at2 = list.marked; at2 < list.elementStart; at2++) {
    const command = commands2[at2];
    if (command !== void 0) command.checked = false;
  }
  const from = Math.max(list.marked, list.firstEnd);
  doubt2(commands2, from, list.elementStart, commands2[list.firstEnd - 1]);
  list.marked = list.elementStart;
};
var doubt2 = (commands2, from, to, guard) => {
  for (let at2 = from; at2 < to; at2++) {
    const command = commands2[at2];
    if (command === void 0) continue;
    command.certain = false;
    command.guard ??= guard;
  }
};
var givesUp = ({ words: words3 }) => {
  const name = words3[0]?.text ?? "";
  const status = words3[1]?.text;
  return name === "false" || (name === "exit" || name === "return") && status !== "0";
};
var isTest = ({ words: words3 }) => {
  const name = words3[0]?.text ?? "";
  const option3 = words3[1]?.text;
  return hasRole(name, "asker") || hasRole(name, "shell-wrapper") && printsOnly(name, option3);
};

// src/knowledge/wrappers.ts
var commandBehind = (words3, start = 0) => {
  const row = programNamed(baseOf2(words3[start]));
  if (row === void 0 || !row.behind) return void 0;
  let at2 = start + 1;
  for (; at2 < words3.length; at2 += 1) {
    const word = words3[at2];
    if (word === "--") {
      at2 += 1;
      break;
    }
    if (word === void 0 || !(isOption(word) || row.settings && SETTING.test(word))) break;
    if (row.prints.includes(word)) return void 0;
    if (takesNext(row, word)) at2 += 1;
  }
  at2 += row.operands;
  return at2 < words3.length ? at2 : void 0;
};
var SETTING = /^[A-Za-z_]\w*=/;
var baseOf2 = (path) => path?.slice(path.lastIndexOf("/") + 1) ?? "";
var isOption = (word) => word.startsWith("-");
var takesNext = ({ valued }, word) => {
  if (word.startsWith("--")) return valued.includes(word);
  const letter = Array.from(word.slice(1)).findIndex((each) => valued.includes(`-${each}`));
  return letter !== -1 && letter === word.length - 2;
};

// src/shell/wrappers.ts
var unwrapped = (words3) => {
  const texts = words3.map(({ text }) => text);
  let at2 = 0;
  for (; ; ) {
    const next2 = isWrapper2(nameOf(words3[at2])) ? commandBehind(texts, at2) : void 0;
    if (next2 === void 0) return at2 === 0 ? words3 : words3.slice(at2);
    at2 = next2;
  }
};
var isWrapper2 = (name) => hasRole(name, "wrapper") || hasRole(name, "shell-wrapper") || hasRole(name, "switch");
var nameOf = (word) => {
  const text = word?.text ?? "";
  return text.startsWith("/") && /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/.test(text) ? text.slice(text.lastIndexOf("/") + 1) : text;
};
var innerScript = (words3) => {
  const name = nameOf(words3[0]);
  if (name === "eval")
    return words3.length === 2 && words3[1] !== void 0 ? { kind: "text", script: words3[1] } : void 0;
  if (!isShell(name)) return void 0;
  let reads = false;
  for (let at2 = 1; at2 < words3.length; at2++) {
    const word = words3[at2];
    if (word === void 0) break;
    if (reads && !word.text.startsWith("-")) return { kind: "text", script: word };
    if (!/^[-+]/.test(word.text)) return void 0;
    if (/^-[a-zA-Z]*c[a-zA-Z]*$/.test(word.text)) reads = true;
    if (/^[-+][a-zA-Z]*o$/.test(word.text)) at2++;
  }
  return reads ? void 0 : { kind: "input" };
};
var interpreterOf = (script) => {
  const match = /^#![ \t]*([^\s]{1,200})(?:[ \t]+([^\s]{1,200}))?/.exec(script);
  if (match === null) return void 0;
  const [first = "", second] = [match[1], match[2]];
  const path = first.endsWith("/env") && second !== void 0 ? second : first;
  return path.slice(path.lastIndexOf("/") + 1);
};
var isShell = (name) => hasRole(name, "shell");

// src/image/accounts/options.ts
var parseOptions = (tool2, flavour, args) => {
  const spec = accountToolNamed(tool2, flavour) ?? accountToolNamed(tool2, "shadow");
  const options = [];
  const operands = [];
  let onlyOperands = false;
  for (let at2 = 0; at2 < args.length; at2++) {
    const arg = args[at2];
    if (arg === void 0) break;
    const { value: value2, word } = arg;
    if (value2 === "" && !word.literal) continue;
    if (onlyOperands || !word.text.startsWith("-") || word.text === "-") operands.push(arg);
    else if (word.text === "--") onlyOperands = true;
    else {
      const read2 = readOption(spec, arg, args[at2 + 1]);
      options.push(...read2.options);
      if (read2.tookNext) at2++;
    }
  }
  return { options, operands };
};
var readOption = (spec, arg, next2) => {
  const { text } = arg.word;
  const long = text.startsWith("--") || spec?.perl === true && text.length > 2;
  return long ? readLong(spec, arg, next2) : readShort(spec, arg, next2);
};
var readLong = (spec, arg, next2) => {
  const { word } = arg;
  const { text } = word;
  const equals = text.indexOf("=");
  const end = equals === -1 ? text.length : equals;
  const known9 = spec && optionOf(spec, text.slice(0, end));
  const option3 = { key: keyOf(known9), flag: text.slice(0, end), flagSpan: spanOf(word, 0, end) };
  if (known9?.takesValue !== true)
    return { options: [{ ...option3, value: void 0, valueSpan: void 0 }], tookNext: false };
  if (equals === -1) return { options: [{ ...option3, ...nextValue(next2) }], tookNext: next2 !== void 0 };
  const value2 = insideValue(arg, equals + 1);
  return { options: [{ ...option3, ...value2 }], tookNext: false };
};
var keyOf = (known9) => known9?.key ?? "foreign";
var readShort = (spec, arg, next2) => {
  const { word } = arg;
  const { text } = word;
  const options = [];
  for (let at2 = 1; at2 < text.length; at2++) {
    const flag = `-${text.charAt(at2)}`;
    const known9 = spec && optionOf(spec, flag);
    const option3 = { key: keyOf(known9), flag, flagSpan: spanOf(word, at2 === 1 ? 0 : at2, at2 + 1) };
    if (known9?.takesValue !== true) options.push({ ...option3, value: void 0, valueSpan: void 0 });
    else if (at2 + 1 < text.length) {
      options.push({ ...option3, ...insideValue(arg, at2 + 1) });
      break;
    } else return { options: [...options, { ...option3, ...nextValue(next2) }], tookNext: next2 !== void 0 };
  }
  return { options, tookNext: false };
};
var nextValue = (next2) => ({ value: next2?.value, valueSpan: next2?.word.span });
var insideValue = ({ value: whole3, word }, from) => {
  const head = word.text.slice(0, from);
  const value2 = whole3?.startsWith(head) === true ? whole3.slice(from) : void 0;
  return { value: value2, valueSpan: spanOf(slice(word, from, word.text.length)) };
};

// src/knowledge/images/row.ts
var BARE = { tools: "none", packageManager: null };
var USUAL = {
  debian: { tools: "shadow", packageManager: "apt" },
  alpine: { tools: "busybox", packageManager: "apk" },
  wolfi: { tools: "busybox", packageManager: "apk" },
  rhel: { tools: "shadow+adduser-link", packageManager: "dnf" },
  "rhel-minimal": { tools: "none", packageManager: "microdnf" },
  suse: { tools: "shadow", packageManager: "zypper" },
  photon: { tools: "none", packageManager: "tdnf" },
  arch: { tools: "shadow", packageManager: "pacman" },
  nix: { tools: "none", packageManager: "nix" },
  busybox: { tools: "busybox", packageManager: null },
  distroless: BARE,
  scratch: BARE,
  windows: BARE,
  unknown: BARE
};
var TOOLS2 = {
  shadow: true,
  "shadow+adduser-perl": true,
  "shadow+adduser-link": true,
  busybox: true,
  none: true
};
var CREATION = {
  available: true,
  installable: true,
  "numeric-only": true,
  "passwd-append": true,
  "windows-net-user": true
};
var CONFIDENCE = {
  "seen in source": true,
  documented: true,
  "known-not-verified": true
};
var factsOf = (row) => {
  const family = oneOf(USUAL, row.family, row.id);
  const tools = row.accountTools === void 0 ? USUAL[family].tools : oneOf(TOOLS2, row.accountTools, row.id);
  const creation = row.accountCreation;
  return {
    id: row.id,
    image: row.image,
    aliases: row.aliases ?? [],
    tag: row.tag ?? null,
    os: family === "windows" ? "windows" : "linux",
    family,
    user: row.user ?? "",
    uid: row.uid === void 0 ? 0 : row.uid,
    gid: row.gid === void 0 ? 0 : row.gid,
    accounts: wordsOf2(row.accounts ?? "").map(accountOf),
    accountsComplete: row.accountsComplete ?? false,
    serviceAccount: row.serviceAccount ?? null,
    ...environmentOf(row.env),
    shell: row.shell ?? true,
    accountTools: tools,
    accountCreation: creation === void 0 ? creationOf(family, tools, row) : oneOf(CREATION, creation, row.id),
    installAccountTools: row.installAccountTools ?? null,
    packageManager: row.packageManager === void 0 ? USUAL[family].packageManager : row.packageManager,
    startsService: row.startsService ?? null,
    stepsDownWith: row.stepsDownWith ?? null,
    rootByDesign: row.rootByDesign ?? false,
    privilegedPorts: row.privilegedPorts ?? [],
    notes: row.notes ?? "",
    confidence: oneOf(CONFIDENCE, row.confidence ?? "seen in source", row.id),
    source: row.source ?? [],
    asOf: row.asOf ?? ""
  };
};
var wordsOf2 = (text) => text.split(/\s+/).filter((word) => word !== "");
var accountOf = (line) => {
  const [name = "", uid, gid, home] = line.split(":");
  return { name, uid: idOf(uid), gid: idOf(gid), ...home ? { home } : {} };
};
var idOf = (text) => text ? Number(text) : void 0;
var environmentOf = (words3) => {
  if (words3 === void 0) return { env: null, envVaries: [] };
  const env = {};
  const envVaries = [];
  for (const entry of wordsOf2(words3)) {
    const equals = entry.indexOf("=");
    if (equals < 0) envVaries.push(entry);
    else env[entry.slice(0, equals)] = entry.slice(equals + 1);
  }
  return { env, envVaries };
};
var creationOf = (family, tools, row) => {
  if (family === "windows") return "windows-net-user";
  if (tools !== "none") return "available";
  return row.installAccountTools === void 0 ? "numeric-only" : "installable";
};
var oneOf = (known9, word, id) => {
  for (const key in known9) if (key === word) return key;
  throw new Error(`${id}: ${word} is not known`);
};

// src/knowledge/packages/alpine.json
var alpine_default = JSON.parse('[{"names":["alpine-sdk","autoconf","automake","bash","bind-tools","binutils","brotli","build-base","bzip2","ca-certificates","ca-certificates-bundle","cargo","cmake","coreutils","curl","curl-dev","diffutils","dumb-init","file","findutils","g++","gawk","gcc","gcompat","gettext","git","git-lfs","gmp-dev","gnupg","go","grep","gzip","icu-data-full","icu-libs","jq","krb5-libs","less","libc-dev","libc6-compat","libcap","libffi","libffi-dev","libgcc","libintl","libpq","libssl1.1","libssl3","libstdc++","libtool","libxml2","libxml2-dev","libxslt","linux-headers","lua","make","musl","musl-dev","musl-utils","nano","ncurses","nodejs","npm","openssl","openssl-dev","patch","pcre","pcre-dev","perl","pkgconf","postgresql-client","postgresql-dev","procps","py3-pip","py3-setuptools","python3","python3-dev","readline","rsync","ruby","rust","sed","shadow","sqlite","sqlite-dev","su-exec","sudo","tar","tini","tree","tzdata","unzip","vim","wget","xz","yaml","yarn","zip","zlib","zlib-dev","zstd"],"manager":"apk","complete":true},{"names":["apache2"],"manager":"apk","accounts":["apache:::/var/www"]},{"names":["haproxy"],"manager":"apk","accounts":["haproxy:::/var/lib/haproxy"]},{"names":["lighttpd"],"manager":"apk","accounts":["lighttpd:::/var/www/localhost/htdocs"]},{"names":["mariadb"],"manager":"apk","accounts":["mysql:::/var/lib/mysql"]},{"names":["memcached"],"manager":"apk","accounts":["memcached:::"]},{"names":["mosquitto"],"manager":"apk","accounts":["mosquitto:::/var/empty"]},{"names":["nginx"],"manager":"apk","accounts":["nginx:::/dev/null"]},{"names":["postgresql"],"manager":"apk","accounts":["postgres:70:70:/var/lib/postgresql"]},{"names":["redis"],"manager":"apk","accounts":["redis:::/var/lib/redis"]},{"names":["tor"],"manager":"apk","accounts":["tor:::/var/lib/tor"]},{"names":["varnish"],"manager":"apk","accounts":["varnish:::/var/lib/varnish"]}]');

// src/knowledge/packages/arch.json
var arch_default = JSON.parse('[{"names":["bash","ca-certificates","curl","gcc","git","go","grep","jq","make","openssl","patch","sed","sudo","tar","unzip","wget","which","zip"],"manager":"pacman","complete":true}]');

// src/knowledge/packages/debian.json
var debian_default = JSON.parse('[{"names":["adduser","gnupg"],"manager":"apt","complete":true},{"names":["apache2"],"manager":"apt","paths":{"/var/cache/apache2/mod_cache_disk":"www-data:www-data 0755","/var/log/apache2":"root:adm 0750"}},{"names":["apt-transport-https","autoconf","automake","base-files","bash","binutils","build-essential","bzip2","ca-certificates","cargo","cmake","coreutils","curl","default-libmysqlclient-dev","default-mysql-client","diffutils","dnsutils","dumb-init","file","findutils","fonts-liberation","g++","gawk","gcc","gdb","gettext-base","gfortran","golang","gosu","graphviz","grep","gzip","htop","iproute2","iputils-ping","jq","less","libc6","libc6-dev","libcurl4","libffi-dev","libgl1","libglib2.0-0","libgomp1","libjpeg-dev","libmagic1","libmariadb-dev","libopenblas-dev","libpng-dev","libpq-dev","libpq5","libsm6","libssl-dev","libssl3","libtool","libxext6","libxml2-dev","libxslt1-dev","locales","lsb-release","make","meson","nano","ncurses-base","netcat-openbsd","ninja-build","nodejs","openssl","passwd","patch","php-cli","pkg-config","postgresql-client","procps","python3","python3-dev","python3-numpy","python3-pip","python3-venv","rsync","ruby","rustc","screen","sed","socat","sqlite3","strace","tar","telnet","tini","tmux","tree","tzdata","unzip","vim","vim-tiny","wget","which","xauth","xvfb","xz-utils","zip","zlib1g","zlib1g-dev"],"manager":"apt","complete":true,"withoutTools":true},{"names":["at"],"manager":"apt","paths":{"/etc/at.deny":"root:daemon 0640","/usr/bin/at":"daemon:daemon 6755","/var/spool/cron/atjobs":"daemon:daemon 1770","/var/spool/cron/atspool":"daemon:daemon 1770"}},{"names":["avahi-daemon"],"manager":"apt","accounts":["messagebus:::/nonexistent","avahi:::/run/avahi-daemon"],"groups":["netdev:"],"paths":{"/usr/lib/dbus-1.0/dbus-daemon-launch-helper":"root:messagebus 4754"},"runtime":{"/run/dbus/containers":"messagebus:- 0755"}},{"names":["bind9"],"manager":"apt","accounts":["bind:::/var/cache/bind"],"paths":{"/etc/bind":"root:bind 2755","/etc/bind/rndc.key":"bind:bind 0640","/var/cache/bind":"root:bind 0775","/var/lib/bind":"root:bind 0775"},"runtime":{"/run/named":"root:bind 0775"}},{"names":["chrony"],"manager":"apt","accounts":["_chrony:::/var/lib/chrony"],"paths":{"/etc/chrony/chrony.keys":"root:_chrony 0640","/usr/share/chrony/chrony.keys":"root:root 0640","/var/lib/chrony":"_chrony:_chrony 0750"},"runtime":{"/run/chrony":"_chrony:_chrony 0700"}},{"names":["clamav-daemon"],"manager":"apt","accounts":["clamav:::/var/lib/clamav"],"groups":["crontab:"],"paths":{"/etc/clamav/freshclam.conf":"clamav:adm 0444","/usr/bin/crontab":"root:crontab 2755","/var/lib/clamav":"clamav:clamav 0755","/var/log/clamav":"clamav:clamav 0755","/var/log/clamav/clamav.log":"clamav:adm 0640","/var/log/clamav/freshclam.log":"clamav:adm 0640","/var/spool/cron/crontabs":"root:crontab 1730"}},{"names":["coturn"],"manager":"apt","accounts":["turnserver:::/"],"paths":{"/etc/turnserver.conf":"root:turnserver 0640","/var/lib/turn":"turnserver:turnserver 0775"}},{"names":["cron"],"manager":"apt","groups":["crontab:"],"paths":{"/usr/bin/crontab":"root:crontab 2755","/var/spool/cron/crontabs":"root:crontab 1730"}},{"names":["cups-daemon"],"manager":"apt","groups":["ssl-cert:","lpadmin:"],"paths":{"/etc/ssl/private":"root:ssl-cert 0710"}},{"names":["dbus"],"manager":"apt","accounts":["messagebus:::/nonexistent"],"paths":{"/usr/lib/dbus-1.0/dbus-daemon-launch-helper":"root:messagebus 4754"},"runtime":{"/run/dbus/containers":"messagebus:- 0755"}},{"names":["default-mysql-server"],"manager":"apt","accounts":["mysql:::/nonexistent"],"paths":{"/etc/mysql/debian.cnf":"root:root 0600","/usr/lib/mysql/plugin/auth_pam_tool_dir":"mysql:root 0700","/usr/lib/mysql/plugin/auth_pam_tool_dir/auth_pam_tool":"root:root 4755","/var/lib/mysql":"mysql:mysql 0755"},"runtime":{"/run/mysqld":"mysql:mysql 0755"}},{"names":["dnsmasq"],"manager":"apt","accounts":["dnsmasq::65534:/var/lib/misc"],"paths":{"/run/dnsmasq":"dnsmasq:nogroup 0755"},"runtime":{"/run/dnsmasq":"dnsmasq:nogroup 0755"}},{"names":["docker.io"],"manager":"apt","groups":["docker:"]},{"names":["dovecot-core"],"manager":"apt","accounts":["dovecot:::/usr/lib/dovecot","dovenull:::/nonexistent"],"groups":["ssl-cert:"],"paths":{"/etc/dovecot/dovecot-dict-auth.conf.ext":"root:dovecot 0640","/etc/dovecot/dovecot-dict-sql.conf.ext":"root:dovecot 0640","/etc/dovecot/dovecot-sql.conf.ext":"root:dovecot 0640","/etc/dovecot/private":"root:root 0700","/etc/ssl/private":"root:ssl-cert 0710"}},{"names":["etcd-server"],"manager":"apt","accounts":["etcd:::/var/lib/etcd/"],"paths":{"/var/lib/etcd":"etcd:etcd 0700"}},{"names":["exim4-daemon-light"],"manager":"apt","accounts":["Debian-exim:::/var/spool/exim4"],"groups":["crontab:"],"paths":{"/etc/exim4/passwd.client":"root:Debian-exim 0640","/run/exim4":"Debian-exim:Debian-exim 0750","/usr/bin/crontab":"root:crontab 2755","/var/lib/exim4/config.autogenerated":"root:Debian-exim 0644","/var/log/exim4":"Debian-exim:adm 2750","/var/spool/cron/crontabs":"root:crontab 1730","/var/spool/exim4":"Debian-exim:Debian-exim 0750"}},{"names":["fail2ban"],"manager":"apt","paths":{"/var/log/fail2ban.log":"root:adm 0640"},"runtime":{"/run/fail2ban":"root:root 0755"}},{"names":["freeradius"],"manager":"apt","accounts":["freerad:::/etc/freeradius"],"groups":["ssl-cert:"],"paths":{"/etc/freeradius":"freerad:freerad 2750","/etc/ssl/private":"root:ssl-cert 0710","/var/log/freeradius":"freerad:adm 0755"},"runtime":{"/run/freeradius":"freerad:freerad 0775"}},{"names":["gdm3"],"manager":"apt","accounts":["systemd-network:::/","messagebus:::/nonexistent","polkitd:::/nonexistent","Debian-gdm:::/var/lib/gdm3"],"groups":["systemd-journal:","input:","sgx:","kvm:","render:","pipewire:"],"paths":{"/etc/polkit-1/rules.d":"polkitd:root 0700","/run/dbus/containers":"messagebus:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/usr/lib/dbus-1.0/dbus-daemon-launch-helper":"root:messagebus 4754","/usr/local/share/fonts":"root:staff 2775","/usr/share/polkit-1/rules.d":"polkitd:root 0700","/var/cache/private":"root:root 0700","/var/lib/polkit-1":"polkitd:root 0700","/var/lib/private":"root:root 0700","/var/log/journal":"root:systemd-journal 2755","/var/log/private":"root:root 0700"},"runtime":{"/run/systemd/sessions":"root:root 0755","/run/systemd/seats":"root:root 0755","/run/systemd/users":"root:root 0755","/run/systemd/inhibit":"root:root 0755","/run/systemd/shutdown":"root:root 0755","/run/systemd/journal":"root:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/run/dbus/containers":"messagebus:- 0755","/run/sendsigs.omit.d":"root:root 0755","/run/lock/subsys":"root:root 0755","/run/systemd/netif/links":"systemd-network:systemd-network 0755","/run/systemd/netif/leases":"systemd-network:systemd-network 0755","/run/systemd/netif/lldp":"systemd-network:systemd-network 0755","/run/user":"root:root 0755","/run/systemd/ask-password":"root:root 0755","/run/systemd/machines":"root:root 0755","/run/log":"root:root 0755"}},{"names":["gitolite3"],"manager":"apt","accounts":["sshd::65534:/run/sshd"],"groups":["_ssh:"],"paths":{"/etc/ssh/ssh_host_ecdsa_key":"root:root 0600","/etc/ssh/ssh_host_ed25519_key":"root:root 0600","/etc/ssh/ssh_host_rsa_key":"root:root 0600","/usr/bin/ssh-agent":"root:_ssh 2755"},"runtime":{"/run/sshd":"root:root 0755"}},{"names":["glibc-langpack-en","procps-ng","xz"],"manager":"apt","withoutTools":true},{"names":["gunicorn"],"manager":"apt","paths":{"/var/log/gunicorn":"www-data:www-data 0755"}},{"names":["haproxy"],"manager":"apt","accounts":["haproxy:::/var/lib/haproxy"],"runtime":{"/run/haproxy":"haproxy:haproxy 2775"}},{"names":["icecast2"],"manager":"apt","accounts":["icecast2:::/usr/share/icecast2"],"groups":["icecast:"],"paths":{"/etc/icecast2/icecast.xml":"root:icecast 0640","/usr/local/share/fonts":"root:staff 2775","/var/log/icecast2":"icecast2:adm 0755"}},{"names":["influxdb"],"manager":"apt","accounts":["influxdb::65534:/var/lib/influxdb"],"paths":{"/run/influxdb":"influxdb:influxdb 0755","/var/lib/influxdb":"influxdb:influxdb 0755","/var/log/influxdb":"influxdb:influxdb 0755"}},{"names":["kea-dhcp4-server"],"manager":"apt","accounts":["_kea:::/var/lib/kea"],"runtime":{"/run/kea":"_kea:_kea 0755","/run/lock/kea":"_kea:_kea 0755"}},{"names":["knot"],"manager":"apt","accounts":["knot:::/var/lib/knot"],"paths":{"/etc/knot":"root:knot 0750","/var/lib/knot":"root:knot 0770"},"runtime":{"/run/knot":"knot:knot 0755"}},{"names":["libaio1"],"manager":"apt","complete":true},{"names":["libvirt-daemon-system"],"manager":"apt","accounts":["systemd-network:::/","messagebus:::/nonexistent","polkitd:::/nonexistent","libvirt-qemu:64055::/var/lib/libvirt"],"groups":["systemd-journal:","libvirt:","kvm:"],"paths":{"/etc/libvirt/nwfilter/allow-arp.xml":"root:root 0600","/etc/libvirt/nwfilter/allow-dhcp-server.xml":"root:root 0600","/etc/libvirt/nwfilter/allow-dhcp.xml":"root:root 0600","/etc/libvirt/nwfilter/allow-dhcpv6-server.xml":"root:root 0600","/etc/libvirt/nwfilter/allow-dhcpv6.xml":"root:root 0600","/etc/libvirt/nwfilter/allow-incoming-ipv4.xml":"root:root 0600","/etc/libvirt/nwfilter/allow-incoming-ipv6.xml":"root:root 0600","/etc/libvirt/nwfilter/allow-ipv4.xml":"root:root 0600","/etc/libvirt/nwfilter/allow-ipv6.xml":"root:root 0600","/etc/libvirt/nwfilter/clean-traffic-gateway.xml":"root:root 0600","/etc/libvirt/nwfilter/clean-traffic.xml":"root:root 0600","/etc/libvirt/nwfilter/no-arp-ip-spoofing.xml":"root:root 0600","/etc/libvirt/nwfilter/no-arp-mac-spoofing.xml":"root:root 0600","/etc/libvirt/nwfilter/no-arp-spoofing.xml":"root:root 0600","/etc/libvirt/nwfilter/no-ip-multicast.xml":"root:root 0600","/etc/libvirt/nwfilter/no-ip-spoofing.xml":"root:root 0600","/etc/libvirt/nwfilter/no-ipv6-multicast.xml":"root:root 0600","/etc/libvirt/nwfilter/no-ipv6-spoofing.xml":"root:root 0600","/etc/libvirt/nwfilter/no-mac-broadcast.xml":"root:root 0600","/etc/libvirt/nwfilter/no-mac-spoofing.xml":"root:root 0600","/etc/libvirt/nwfilter/no-other-l2-traffic.xml":"root:root 0600","/etc/libvirt/nwfilter/no-other-rarp-traffic.xml":"root:root 0600","/etc/libvirt/nwfilter/qemu-announce-self-rarp.xml":"root:root 0600","/etc/libvirt/nwfilter/qemu-announce-self.xml":"root:root 0600","/etc/libvirt/qemu/networks/default.xml":"root:root 0600","/etc/libvirt/qemu.conf":"root:root 0600","/etc/polkit-1/rules.d":"polkitd:root 0700","/run/dbus/containers":"messagebus:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/usr/lib/dbus-1.0/dbus-daemon-launch-helper":"root:messagebus 4754","/usr/share/polkit-1/rules.d":"polkitd:root 0700","/var/cache/libvirt":"root:root 0711","/var/cache/private":"root:root 0700","/var/lib/libvirt/boot":"root:root 0711","/var/lib/libvirt/images":"root:root 0711","/var/lib/libvirt/qemu":"libvirt-qemu:libvirt-qemu 0750","/var/lib/libvirt/sanlock":"root:root 0700","/var/lib/machines":"root:root 0700","/var/lib/polkit-1":"polkitd:root 0700","/var/lib/portables":"root:root 0700","/var/lib/private":"root:root 0700","/var/log/journal":"root:systemd-journal 2755","/var/log/private":"root:root 0700"},"runtime":{"/run/systemd/sessions":"root:root 0755","/run/systemd/seats":"root:root 0755","/run/systemd/users":"root:root 0755","/run/systemd/inhibit":"root:root 0755","/run/systemd/shutdown":"root:root 0755","/run/systemd/journal":"root:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/run/dbus/containers":"messagebus:- 0755","/run/sendsigs.omit.d":"root:root 0755","/run/lock/subsys":"root:root 0755","/run/systemd/netif/links":"systemd-network:systemd-network 0755","/run/systemd/netif/leases":"systemd-network:systemd-network 0755","/run/systemd/netif/lldp":"systemd-network:systemd-network 0755","/run/user":"root:root 0755","/run/systemd/ask-password":"root:root 0755","/run/systemd/machines":"root:root 0755","/run/log":"root:root 0755"}},{"names":["lightdm"],"manager":"apt","accounts":["systemd-network:::/","messagebus:::/nonexistent","lightdm:::/var/lib/lightdm"],"groups":["systemd-journal:"],"paths":{"/run/dbus/containers":"messagebus:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/usr/lib/dbus-1.0/dbus-daemon-launch-helper":"root:messagebus 4754","/usr/local/share/fonts":"root:staff 2775","/var/cache/private":"root:root 0700","/var/lib/lightdm":"lightdm:lightdm 0750","/var/lib/private":"root:root 0700","/var/log/journal":"root:systemd-journal 2755","/var/log/private":"root:root 0700"},"runtime":{"/run/systemd/sessions":"root:root 0755","/run/systemd/seats":"root:root 0755","/run/systemd/users":"root:root 0755","/run/systemd/inhibit":"root:root 0755","/run/systemd/shutdown":"root:root 0755","/run/systemd/journal":"root:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/run/dbus/containers":"messagebus:- 0755","/run/sendsigs.omit.d":"root:root 0755","/run/lock/subsys":"root:root 0755","/run/systemd/netif/links":"systemd-network:systemd-network 0755","/run/systemd/netif/leases":"systemd-network:systemd-network 0755","/run/systemd/netif/lldp":"systemd-network:systemd-network 0755","/run/user":"root:root 0755","/run/systemd/ask-password":"root:root 0755","/run/systemd/machines":"root:root 0755","/run/log":"root:root 0755"}},{"names":["lighttpd"],"manager":"apt","paths":{"/var/cache/lighttpd":"www-data:www-data 0755","/var/log/lighttpd":"www-data:www-data 0750"},"runtime":{"/run/lighttpd":"www-data:www-data 0750"}},{"names":["logrotate"],"manager":"apt","groups":["crontab:"],"paths":{"/usr/bin/crontab":"root:crontab 2755","/var/spool/cron/crontabs":"root:crontab 1730"}},{"names":["man-db"],"manager":"apt","paths":{"/var/cache/man":"man:man 0755"}},{"names":["mariadb-server"],"manager":"apt","accounts":["mysql:::/nonexistent"],"paths":{"/etc/mysql/debian.cnf":"root:root 0600","/usr/lib/mysql/plugin/auth_pam_tool_dir":"mysql:root 0700","/usr/lib/mysql/plugin/auth_pam_tool_dir/auth_pam_tool":"root:root 4755","/var/lib/mysql":"mysql:mysql 0755"},"runtime":{"/run/mysqld":"mysql:mysql 0755"}},{"names":["memcached"],"manager":"apt","accounts":["memcache:::/nonexistent"],"runtime":{"/run/memcached":"memcache:memcache 0755"}},{"names":["monit"],"manager":"apt","paths":{"/etc/monit/monitrc":"root:root 0600","/var/lib/monit/events":"root:root 0700","/var/log/monit.log":"root:adm 0640"}},{"names":["mosquitto"],"manager":"apt","accounts":["mosquitto:::/var/lib/mosquitto"],"paths":{"/var/lib/mosquitto":"mosquitto:root 0755","/var/log/mosquitto":"mosquitto:root 0755"}},{"names":["mpd"],"manager":"apt","accounts":["mpd::29:/var/lib/mpd"],"paths":{"/etc/mpd.conf":"mpd:audio 0640","/usr/local/share/fonts":"root:staff 2775","/var/lib/mpd":"mpd:audio 0755","/var/log/mpd":"mpd:audio 0755"},"runtime":{"/run/mpd":"mpd:audio 0755"}},{"names":["mumble-server"],"manager":"apt","accounts":["ice:::/var/lib/ice","mumble-server:::/var/lib/mumble-server"],"paths":{"/etc/mumble-server.ini":"root:mumble-server 0640","/var/lib/ice":"ice:adm 0770","/var/lib/mumble-server":"mumble-server:mumble-server 0750","/var/log/mumble-server":"mumble-server:adm 0750"}},{"names":["munin-node"],"manager":"apt","accounts":["munin:::/var/lib/munin"],"paths":{"/etc/munin/plugin-conf.d":"root:munin 0750","/var/lib/munin-node/plugin-state/munin":"munin:root 0755","/var/lib/munin-node/plugin-state/nobody":"nobody:root 0755","/var/log/munin":"munin:adm 0755"},"runtime":{"/run/munin":"munin:root 0755"}},{"names":["mysql-server"],"manager":"apt","accounts":["mysql:::"]},{"names":["nfs-kernel-server"],"manager":"apt","accounts":["_rpc::65534:/run/rpcbind","statd::65534:/var/lib/nfs"],"paths":{"/var/lib/nfs/sm":"statd:nogroup 0755","/var/lib/nfs/sm.bak":"statd:nogroup 0755","/var/lib/nfs/state":"statd:root 0644"},"runtime":{"/run/rpcbind":"_rpc:root 0755"}},{"names":["nginx"],"manager":"apt","paths":{"/var/log/nginx":"root:adm 0755","/var/log/nginx/access.log":"www-data:adm 0640","/var/log/nginx/error.log":"www-data:adm 0640"}},{"names":["nscd"],"manager":"apt","runtime":{"/run/nscd":"root:root 0755"}},{"names":["nsd"],"manager":"apt","accounts":["nsd:::/var/lib/nsd"],"paths":{"/etc/nsd/nsd_control.key":"root:root 0600","/etc/nsd/nsd_control.pem":"root:root 0640","/etc/nsd/nsd_server.key":"root:root 0600","/etc/nsd/nsd_server.pem":"root:root 0640","/etc/ssl/private":"root:root 0700","/var/lib/nsd":"nsd:nsd 0755"},"runtime":{"/run/nsd":"root:root 0755"}},{"names":["ntpsec"],"manager":"apt","accounts":["ntpsec:::/nonexistent"],"paths":{"/var/lib/ntpsec":"ntpsec:ntpsec 0755"}},{"names":["opendkim"],"manager":"apt","accounts":["opendkim:::/run/opendkim"],"paths":{"/etc/dkimkeys":"opendkim:opendkim 0700","/run/opendkim":"opendkim:opendkim 0755"},"runtime":{"/run/opendkim":"opendkim:opendkim 0750"}},{"names":["openntpd"],"manager":"apt","accounts":["ntpd:::/var/run/openntpd"],"runtime":{"/run/openntpd":"root:root 0755"}},{"names":["openssh-server"],"manager":"apt","accounts":["sshd::65534:/run/sshd"],"groups":["_ssh:"],"paths":{"/etc/ssh/ssh_host_ecdsa_key":"root:root 0600","/etc/ssh/ssh_host_ed25519_key":"root:root 0600","/etc/ssh/ssh_host_rsa_key":"root:root 0600","/usr/bin/ssh-agent":"root:_ssh 2755"},"runtime":{"/run/sshd":"root:root 0755"}},{"names":["openvpn"],"manager":"apt","runtime":{"/run/openvpn-client":"root:root 0710","/run/openvpn-server":"root:root 0710","/run/openvpn":"root:root 0755"}},{"names":["pdns-server"],"manager":"apt","accounts":["pdns:::/var/spool/powerdns"],"paths":{"/etc/powerdns/pdns.conf":"root:pdns 0640","/var/spool/powerdns":"pdns:pdns 0755"},"runtime":{"/run/pdns":"pdns:pdns 0755"}},{"names":["php-fpm"],"manager":"apt","accounts":["systemd-network:::/"],"groups":["systemd-journal:"],"paths":{"/run/php":"www-data:www-data 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/var/cache/private":"root:root 0700","/var/lib/php/sessions":"root:root 1733","/var/lib/private":"root:root 0700","/var/log/journal":"root:systemd-journal 2755","/var/log/private":"root:root 0700"},"runtime":{"/run/systemd/sessions":"root:root 0755","/run/systemd/seats":"root:root 0755","/run/systemd/users":"root:root 0755","/run/systemd/inhibit":"root:root 0755","/run/systemd/shutdown":"root:root 0755","/run/systemd/journal":"root:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/run/sendsigs.omit.d":"root:root 0755","/run/lock/subsys":"root:root 0755","/run/systemd/netif/links":"systemd-network:systemd-network 0755","/run/systemd/netif/leases":"systemd-network:systemd-network 0755","/run/systemd/netif/lldp":"systemd-network:systemd-network 0755","/run/user":"root:root 0755","/run/systemd/ask-password":"root:root 0755","/run/systemd/machines":"root:root 0755","/run/log":"root:root 0755"}},{"names":["polkitd"],"manager":"apt","accounts":["systemd-network:::/","messagebus:::/nonexistent","polkitd:::/nonexistent"],"groups":["systemd-journal:"],"paths":{"/etc/polkit-1/rules.d":"polkitd:root 0700","/run/dbus/containers":"messagebus:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/usr/lib/dbus-1.0/dbus-daemon-launch-helper":"root:messagebus 4754","/usr/share/polkit-1/rules.d":"polkitd:root 0700","/var/cache/private":"root:root 0700","/var/lib/polkit-1":"polkitd:root 0700","/var/lib/private":"root:root 0700","/var/log/journal":"root:systemd-journal 2755","/var/log/private":"root:root 0700"},"runtime":{"/run/systemd/sessions":"root:root 0755","/run/systemd/seats":"root:root 0755","/run/systemd/users":"root:root 0755","/run/systemd/inhibit":"root:root 0755","/run/systemd/shutdown":"root:root 0755","/run/systemd/journal":"root:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/run/dbus/containers":"messagebus:- 0755","/run/sendsigs.omit.d":"root:root 0755","/run/lock/subsys":"root:root 0755","/run/systemd/netif/links":"systemd-network:systemd-network 0755","/run/systemd/netif/leases":"systemd-network:systemd-network 0755","/run/systemd/netif/lldp":"systemd-network:systemd-network 0755","/run/user":"root:root 0755","/run/systemd/ask-password":"root:root 0755","/run/systemd/machines":"root:root 0755","/run/log":"root:root 0755"}},{"names":["postfix"],"manager":"apt","accounts":["postfix:::/var/spool/postfix"],"groups":["ssl-cert:","postdrop:"],"paths":{"/etc/ssl/private":"root:ssl-cert 0710","/usr/sbin/postdrop":"root:postdrop 2555","/usr/sbin/postqueue":"root:postdrop 2555","/var/lib/postfix":"postfix:postfix 0755","/var/spool/postfix/active":"postfix:root 0700","/var/spool/postfix/bounce":"postfix:root 0700","/var/spool/postfix/corrupt":"postfix:root 0700","/var/spool/postfix/defer":"postfix:root 0700","/var/spool/postfix/deferred":"postfix:root 0700","/var/spool/postfix/flush":"postfix:root 0700","/var/spool/postfix/incoming":"postfix:root 0700","/var/spool/postfix/maildrop":"postfix:postdrop 1730","/var/spool/postfix/private":"postfix:root 0700","/var/spool/postfix/public":"postfix:postdrop 2710","/var/spool/postfix/saved":"postfix:root 0700"}},{"names":["postgresql"],"manager":"apt","accounts":["postgres:::/var/lib/postgresql"],"groups":["ssl-cert:"],"paths":{"/etc/postgresql":"postgres:postgres 0755","/etc/ssl/private":"root:ssl-cert 0710","/run/postgresql":"postgres:postgres 2775","/var/lib/postgresql":"postgres:postgres 0755","/var/log/postgresql":"root:postgres 1775","/var/log/postgresql/postgresql-15-main.log":"postgres:adm 0640"},"runtime":{"/run/postgresql":"postgres:postgres 2775"}},{"names":["privoxy"],"manager":"apt","accounts":["privoxy::65534:/etc/privoxy"],"groups":["crontab:"],"paths":{"/etc/privoxy/match-all.action":"privoxy:root 0644","/etc/privoxy/trust":"privoxy:root 0644","/etc/privoxy/user.action":"privoxy:root 0644","/usr/bin/crontab":"root:crontab 2755","/var/lib/privoxy/certs":"privoxy:adm 0700","/var/log/privoxy":"privoxy:adm 0750","/var/spool/cron/crontabs":"root:crontab 1730"}},{"names":["proftpd-core"],"manager":"apt","accounts":["proftpd::65534:/run/proftpd","ftp::65534:/srv/ftp"],"paths":{"/etc/proftpd/ldap.conf":"root:root 0600","/etc/proftpd/sql.conf":"root:root 0600","/srv/ftp":"ftp:nogroup 0755","/var/log/proftpd/controls.log":"root:root 0640"}},{"names":["prometheus"],"manager":"apt","accounts":["prometheus:::/var/lib/prometheus"],"paths":{"/var/lib/prometheus/metrics2":"prometheus:prometheus 0755"}},{"names":["prometheus-alertmanager"],"manager":"apt","accounts":["prometheus:::/var/lib/prometheus"],"paths":{"/var/lib/prometheus/alertmanager":"prometheus:prometheus 0755"}},{"names":["prometheus-node-exporter"],"manager":"apt","accounts":["prometheus:::/var/lib/prometheus"],"paths":{"/var/lib/prometheus":"prometheus:prometheus 0755"}},{"names":["prometheus-pushgateway"],"manager":"apt","accounts":["prometheus:::/var/lib/prometheus"],"paths":{"/var/lib/prometheus":"prometheus:prometheus 0755"}},{"names":["pulseaudio"],"manager":"apt","accounts":["pulse:::/run/pulse"],"groups":["pulse-access:"],"paths":{"/usr/local/share/fonts":"root:staff 2775"}},{"names":["rabbitmq-server"],"manager":"apt","accounts":["epmd:::/run/epmd","rabbitmq:::/var/lib/rabbitmq"],"groups":["crontab:"],"paths":{"/etc/rabbitmq":"rabbitmq:rabbitmq 0755","/etc/ssl/private":"root:root 0700","/usr/bin/crontab":"root:crontab 2755","/var/lib/rabbitmq":"rabbitmq:rabbitmq 0755","/var/log/rabbitmq":"rabbitmq:rabbitmq 0755","/var/spool/cron/crontabs":"root:crontab 1730"}},{"names":["radvd"],"manager":"apt","accounts":["radvd::65534:/run/radvd"]},{"names":["redis-sentinel"],"manager":"apt","accounts":["redis:::/var/lib/redis"],"paths":{"/etc/redis":"redis:redis 2770","/var/lib/redis":"redis:redis 0750","/var/log/redis":"redis:adm 2750"},"runtime":{"/run/sentinel":"redis:redis 2755"}},{"names":["redis-server"],"manager":"apt","accounts":["redis:::/var/lib/redis"],"paths":{"/etc/redis":"redis:redis 2770","/var/lib/redis":"redis:redis 0750","/var/log/redis":"redis:adm 2750"},"runtime":{"/run/redis":"redis:redis 2755"}},{"names":["rpcbind"],"manager":"apt","accounts":["_rpc::65534:/run/rpcbind"],"runtime":{"/run/rpcbind":"_rpc:root 0755"}},{"names":["rspamd"],"manager":"apt","accounts":["_rspamd:::/var/lib/rspamd"],"paths":{"/etc/ssl/private":"root:root 0700","/var/lib/rspamd":"_rspamd:_rspamd 0750","/var/log/rspamd":"_rspamd:_rspamd 0750"},"runtime":{"/run/rspamd":"_rspamd:_rspamd 0755"}},{"names":["rsyslog"],"manager":"apt","paths":{"/var/spool/rsyslog":"root:root 0700"}},{"names":["runit"],"manager":"apt","accounts":["runit-log:::/nonexistent","_runit-log:::/nonexistent"]},{"names":["samba"],"manager":"apt","groups":["sambashare:"],"paths":{"/var/lib/samba/usershares":"root:sambashare 1770","/var/log/samba":"root:adm 0750"}},{"names":["sane-utils"],"manager":"apt","accounts":["saned:::/var/lib/saned"],"groups":["input:","sgx:","kvm:","render:","scanner:"],"paths":{"/usr/local/share/fonts":"root:staff 2775","/var/lib/saned":"saned:saned 0755"}},{"names":["shairport-sync"],"manager":"apt","accounts":["messagebus:::/nonexistent","avahi:::/run/avahi-daemon","shairport-sync:::/run/shairport-sync"],"groups":["netdev:"],"paths":{"/run/shairport-sync":"shairport-sync:shairport-sync 0755","/usr/lib/dbus-1.0/dbus-daemon-launch-helper":"root:messagebus 4754"},"runtime":{"/run/dbus/containers":"messagebus:- 0755","/run/shairport-sync":"shairport-sync:shairport-sync 0755"}},{"names":["slapd"],"manager":"apt","accounts":["openldap:::/var/lib/ldap"],"paths":{"/etc/ldap/slapd.d":"openldap:openldap 0755","/run/slapd":"openldap:openldap 0755","/var/lib/ldap":"openldap:openldap 0755"}},{"names":["snmpd"],"manager":"apt","accounts":["Debian-snmp:::/var/lib/snmp"],"paths":{"/etc/snmp/snmpd.conf":"root:Debian-snmp 0640","/var/lib/snmp":"Debian-snmp:Debian-snmp 0755"},"runtime":{"/run/agentx":"root:root 0755"}},{"names":["spamassassin"],"manager":"apt","accounts":["debian-spamd:::/var/lib/spamassassin"],"paths":{"/etc/ssl/private":"root:root 0700","/var/lib/spamassassin":"debian-spamd:debian-spamd 0755"}},{"names":["squid"],"manager":"apt","groups":["crontab:"],"paths":{"/usr/bin/crontab":"root:crontab 2755","/var/log/squid":"proxy:proxy 0755","/var/spool/cron/crontabs":"root:crontab 1730","/var/spool/squid":"proxy:proxy 0755"},"runtime":{"/run/squid":"proxy:proxy 0755"}},{"names":["ssl-cert"],"manager":"apt","groups":["ssl-cert:"],"paths":{"/etc/ssl/private":"root:ssl-cert 0710"}},{"names":["sssd-common"],"manager":"apt","accounts":["sssd:::/var/lib/sss"],"paths":{"/etc/sssd":"root:root 0711","/var/lib/sss/db":"root:root 0700","/var/lib/sss/deskprofile":"root:root 0751","/var/lib/sss/pipes/private":"root:root 0750","/var/lib/sss/secrets":"root:root 0700","/var/log/sssd":"root:root 0750"}},{"names":["strongswan-starter"],"manager":"apt","accounts":["strongswan::65534:/var/lib/strongswan"],"paths":{"/etc/ipsec.d/private":"root:root 0700","/etc/ipsec.secrets":"root:root 0600","/var/lib/strongswan":"root:root 0700"}},{"names":["stunnel4"],"manager":"apt","accounts":["systemd-network:::/","stunnel4:::/var/run/stunnel4"],"groups":["systemd-journal:"],"paths":{"/etc/ssl/private":"root:root 0700","/run/stunnel4":"stunnel4:stunnel4 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/var/cache/private":"root:root 0700","/var/lib/private":"root:root 0700","/var/lib/stunnel4":"stunnel4:stunnel4 0755","/var/log/journal":"root:systemd-journal 2755","/var/log/private":"root:root 0700","/var/log/stunnel4":"stunnel4:stunnel4 0755"},"runtime":{"/run/systemd/sessions":"root:root 0755","/run/systemd/seats":"root:root 0755","/run/systemd/users":"root:root 0755","/run/systemd/inhibit":"root:root 0755","/run/systemd/shutdown":"root:root 0755","/run/systemd/journal":"root:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/run/sendsigs.omit.d":"root:root 0755","/run/lock/subsys":"root:root 0755","/run/systemd/netif/links":"systemd-network:systemd-network 0755","/run/systemd/netif/leases":"systemd-network:systemd-network 0755","/run/systemd/netif/lldp":"systemd-network:systemd-network 0755","/run/user":"root:root 0755","/run/systemd/ask-password":"root:root 0755","/run/systemd/machines":"root:root 0755","/run/log":"root:root 0755"}},{"names":["sudo"],"manager":"apt","paths":{"/etc/sudoers":"root:root 0440","/etc/sudoers.d/README":"root:root 0440"},"runtime":{"/run/sudo":"root:root 0711"},"complete":true},{"names":["systemd"],"manager":"apt","accounts":["systemd-network:::/"],"groups":["systemd-journal:"],"paths":{"/run/systemd/netif":"systemd-network:systemd-network 0755","/var/cache/private":"root:root 0700","/var/lib/private":"root:root 0700","/var/log/journal":"root:systemd-journal 2755","/var/log/private":"root:root 0700"},"runtime":{"/run/systemd/sessions":"root:root 0755","/run/systemd/seats":"root:root 0755","/run/systemd/users":"root:root 0755","/run/systemd/inhibit":"root:root 0755","/run/systemd/shutdown":"root:root 0755","/run/systemd/journal":"root:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/run/sendsigs.omit.d":"root:root 0755","/run/lock/subsys":"root:root 0755","/run/systemd/netif/links":"systemd-network:systemd-network 0755","/run/systemd/netif/leases":"systemd-network:systemd-network 0755","/run/systemd/netif/lldp":"systemd-network:systemd-network 0755","/run/user":"root:root 0755","/run/systemd/ask-password":"root:root 0755","/run/systemd/machines":"root:root 0755","/run/log":"root:root 0755"}},{"names":["tcpdump"],"manager":"apt","accounts":["tcpdump:::/nonexistent"]},{"names":["tinyproxy"],"manager":"apt","accounts":["tinyproxy:::/run/tinyproxy"],"groups":["crontab:"],"paths":{"/run/tinyproxy":"tinyproxy:tinyproxy 0755","/usr/bin/crontab":"root:crontab 2755","/var/spool/cron/crontabs":"root:crontab 1730"},"runtime":{"/run/tinyproxy":"tinyproxy:tinyproxy 0750"}},{"names":["tomcat10"],"manager":"apt","accounts":["systemd-network:::/","tomcat:::/var/lib/tomcat"],"groups":["systemd-journal:"],"paths":{"/etc/default/cacerts":"root:root 0600","/etc/ssl/private":"root:root 0700","/etc/tomcat10/Catalina":"root:tomcat 0775","/etc/tomcat10/catalina.properties":"root:tomcat 0640","/etc/tomcat10/context.xml":"root:tomcat 0640","/etc/tomcat10/jaspic-providers.xml":"root:tomcat 0640","/etc/tomcat10/logging.properties":"root:tomcat 0640","/etc/tomcat10/policy.d":"root:tomcat 0755","/etc/tomcat10/server.xml":"root:tomcat 0640","/etc/tomcat10/tomcat-users.xml":"root:tomcat 0640","/etc/tomcat10/web.xml":"root:tomcat 0640","/run/systemd/netif":"systemd-network:systemd-network 0755","/usr/local/share/fonts":"root:staff 2775","/var/cache/private":"root:root 0700","/var/cache/tomcat10":"tomcat:tomcat 0750","/var/lib/private":"root:root 0700","/var/lib/tomcat10/lib":"tomcat:tomcat 0755","/var/lib/tomcat10/webapps":"tomcat:tomcat 0775","/var/log/journal":"root:systemd-journal 2755","/var/log/private":"root:root 0700","/var/log/tomcat10":"tomcat:adm 2770"},"runtime":{"/run/systemd/sessions":"root:root 0755","/run/systemd/seats":"root:root 0755","/run/systemd/users":"root:root 0755","/run/systemd/inhibit":"root:root 0755","/run/systemd/shutdown":"root:root 0755","/run/systemd/journal":"root:root 0755","/run/systemd/netif":"systemd-network:systemd-network 0755","/run/sendsigs.omit.d":"root:root 0755","/run/lock/subsys":"root:root 0755","/run/systemd/netif/links":"systemd-network:systemd-network 0755","/run/systemd/netif/leases":"systemd-network:systemd-network 0755","/run/systemd/netif/lldp":"systemd-network:systemd-network 0755","/run/user":"root:root 0755","/run/systemd/ask-password":"root:root 0755","/run/systemd/machines":"root:root 0755","/run/log":"root:root 0755"}},{"names":["tor"],"manager":"apt","accounts":["debian-tor:::/var/lib/tor"],"paths":{"/var/lib/tor":"debian-tor:debian-tor 2700","/var/log/tor":"debian-tor:adm 2750"}},{"names":["udev"],"manager":"apt","groups":["input:","sgx:","kvm:","render:"]},{"names":["unbound"],"manager":"apt","accounts":["unbound:::/var/lib/unbound"],"paths":{"/var/lib/unbound":"unbound:unbound 0755"}},{"names":["varnish"],"manager":"apt","accounts":["varnish:::/nonexistent","vcache:::/nonexistent","varnishlog:::/nonexistent"],"paths":{"/etc/varnish/secret":"root:root 0600","/var/lib/varnish/vm":"varnish:varnish 0755","/var/log/varnish":"varnishlog:varnish 0750"},"runtime":{"/run/varnishncsa":"varnishlog:varnish 0755"}},{"names":["vsftpd"],"manager":"apt","accounts":["ftp:::/srv/ftp"],"paths":{"/srv/ftp":"root:ftp 0755"},"runtime":{"/run/vsftpd/empty":"root:root 0755"}},{"names":["wireguard-tools"],"manager":"apt","paths":{"/etc/wireguard":"root:root 0700"}},{"names":["x11vnc"],"manager":"apt","paths":{"/etc/ssl/private":"root:root 0700","/usr/local/share/fonts":"root:staff 2775"}},{"names":["xrdp"],"manager":"apt","accounts":["xrdp:::/run/xrdp"],"groups":["ssl-cert:"],"paths":{"/etc/ssl/private":"root:ssl-cert 0710","/etc/xrdp/rsakeys.ini":"xrdp:root 0600","/var/log/xrdp-sesman.log":"root:adm 0640","/var/log/xrdp.log":"xrdp:adm 0640"},"runtime":{"/run/xrdp":"xrdp:xrdp 0755"}},{"names":["zabbix-agent"],"manager":"apt","accounts":["zabbix:::/nonexistent"],"paths":{"/var/log/zabbix-agent":"zabbix:zabbix 0755"},"runtime":{"/run/zabbix":"zabbix:zabbix 0755"}},{"names":["znc"],"manager":"apt","accounts":["_znc:::/var/lib/znc"],"paths":{"/etc/ssl/private":"root:root 0700","/var/lib/znc":"_znc:_znc 0755"}}]');

// src/knowledge/packages/redhat.json
var redhat_default = JSON.parse('[{"names":["bash","bzip2","ca-certificates","coreutils","curl","diffutils","file","findutils","gawk","gcc","glibc-langpack-en","grep","gzip","jq","less","make","openssl","patch","procps","procps-ng","sed","tar","tzdata","unzip","wget","which","xz","zip"],"manager":"rpm","complete":true,"withoutTools":true},{"names":["curl-minimal","gcc-c++","git-core","hostname","ncurses","python3","python3-pip","shadow","shadow-utils","sudo","vim-minimal","zlib"],"manager":"rpm","complete":true},{"names":["gettext-base","gosu","htop","libaio1","libc6","libcurl4","libgomp1","libpq5","libssl3","locales","nano","ncurses-base","tini","tree","vim","vim-tiny","xz-utils","zlib1g"],"manager":"rpm","withoutTools":true},{"names":["haproxy"],"manager":"rpm","accounts":["haproxy:::"]},{"names":["httpd"],"manager":"rpm","accounts":["apache:::"]},{"names":["mariadb-server"],"manager":"rpm","accounts":["mysql:::"]},{"names":["memcached"],"manager":"rpm","accounts":["memcached:::"]},{"names":["nginx"],"manager":"rpm","accounts":["nginx:::"]},{"names":["postgresql-server"],"manager":"rpm","accounts":["postgres:::"]},{"names":["redis"],"manager":"rpm","accounts":["redis:::"]}]');

// src/knowledge/packages.ts
var MANAGERS2 = ["apk", "apt", "rpm", "pacman"];
var packageOf = (row) => ({
  names: row.words("names"),
  manager: row.oneOf("manager", MANAGERS2) ?? "apt",
  accounts: row.words("accounts").map(accountOf),
  groups: row.words("groups"),
  paths: row.pairs("paths"),
  runtime: row.pairs("runtime"),
  complete: row.flag("complete"),
  withoutTools: row.flag("withoutTools")
});
var packages = tableOf(packageOf, alpine_default, arch_default, debian_default, redhat_default);
var rowsNamed2 = allByName(packages);
var packageNamed = (manager, name) => rowsNamed2(name).find((row) => row.manager === manager);

// src/image/accounts/packages.ts
var packagesOf = ({ command: { words: words3 }, args }) => {
  const row = packageManagerNamed(nameOf(words3[0]));
  if (row === void 0 || row.manager === "dpkg") return void 0;
  const found = packageAction(row, args.flatMap(textsOf2));
  if (found === void 0 || found.does === "list") return void 0;
  return { manager: found.manager, action: found.does, names: found.names.map(plainName) };
};
var textsOf2 = ({ value: value2, word }) => {
  if (word.literal || value2 === void 0) return [word.text];
  return /["']/.test(word.raw) ? [value2] : value2.split(/\s+/).filter((text) => text !== "");
};
var plainName = (text) => text.replace(/[=<>~@].*$/, "").replace(/:(?:amd64|arm64|any|i386)$/, "");
var accountsOfPackages = ({ manager, action, names }) => {
  if (action === "remove") return { names: [], others: false };
  const rows = names.map((name) => packageNamed(manager, name));
  const found = rows.flatMap((row) => (row?.accounts ?? []).map(({ name }) => name));
  const virtual = (name) => name.startsWith(".") && manager === "apk";
  const complete = names.every((name, at2) => rows[at2]?.complete === true || virtual(name));
  return { names: found, others: names.length === 0 || !complete };
};
var withoutAccountTools = ({ manager, names }) => names.every((name) => packageNamed(manager, name)?.withoutTools === true);

// src/image/accounts/tools.ts
var toolFlavour = (tool2, tools) => {
  if (tools === void 0) return isShadowOnly(tool2) ? "shadow" : void 0;
  if (isShadowOnly(tool2)) return tools.startsWith("shadow") ? "shadow" : "missing";
  switch (tools) {
    case "shadow+adduser-perl":
      return "perl";
    case "busybox":
    case "shadow+adduser-busybox":
      return "busybox";
    case "shadow+adduser-link":
      return tool2 === "adduser" ? "shadow" : "missing";
    case "shadow":
    case "none":
      return "missing";
  }
};
var isShadowOnly = (tool2) => accountToolNamed(tool2, "busybox") === void 0;
var toolsAfter = (tools, operation) => operation.kind === "run" ? operation.commands().reduce(toolsAfterCommand, tools) : tools;
var toolsAfterCommand = (tools, run2) => {
  const packages2 = packagesOf(run2);
  if (packages2 === void 0 || tools === void 0) return tools;
  const after4 = packages2.action === "install" ? installed(tools, packages2) : removed(tools, packages2);
  return run2.command.certain || after4 === tools ? after4 : void 0;
};
var installed = (tools, packages2) => {
  const has2 = (name) => packages2.names.includes(name);
  switch (packages2.manager) {
    case "apk":
      return has2("shadow") && tools === "busybox" ? "shadow+adduser-busybox" : tools;
    case "apt":
      if (has2("adduser") && (tools === "shadow" || tools === "none")) return "shadow+adduser-perl";
      return tools === "shadow" && !withoutAccountTools(packages2) ? void 0 : tools;
    case "rpm":
      if (tools !== "none") return tools;
      if (has2("shadow-utils")) return "shadow+adduser-link";
      if (has2("shadow")) return "shadow";
      return withoutAccountTools(packages2) ? tools : void 0;
    case "dpkg":
    case "pacman":
      return tools;
  }
};
var removed = (tools, { manager, names }) => {
  if (manager === "apk" && names.includes("shadow") && tools === "shadow+adduser-busybox") return "busybox";
  if (manager === "apt" && names.includes("adduser") && tools === "shadow+adduser-perl") return "shadow";
  if (manager === "rpm" && names.includes("shadow-utils") && tools === "shadow+adduser-link") return "none";
  return tools;
};

// src/image/accounts/commands.ts
var accountCommands = (operation, context) => usedIn(operation, context).flatMap(({ use }) => use ?? []);
var usedIn = (operation, { facts, tools }) => {
  if (operation.kind !== "run") return [];
  const debian = facts?.family === "debian";
  let present3 = facts?.family === "unknown" ? void 0 : tools;
  return operation.commands().map((run2) => {
    const use = useOf(run2, present3, debian);
    present3 = toolsAfterCommand(present3, run2);
    return { run: run2, use };
  });
};
var useOf = ({ command, args: all }, tools, debian) => {
  const applet = nameOf(command.words[0]) === "busybox";
  const first = command.words[applet ? 1 : 0];
  const tool2 = toolNamed(nameOf(first));
  if (tool2 === void 0 || first === void 0) return void 0;
  const args = applet ? all.slice(1) : all;
  const flavour = applet ? "busybox" : toolFlavour(tool2, tools);
  const readAs = flavour === void 0 || flavour === "missing" ? guessed(tool2, args) : flavour;
  const { options, operands } = parseOptions(tool2, readAs, args);
  if (options.some(({ flag }) => flag === "--help" || flag === "--version")) return void 0;
  const one = (key) => options.findLast((option3) => option3.key === key);
  if (one("elsewhere") !== void 0 || one("defaults") !== void 0) return void 0;
  const { action, kind, subject, group } = meaning(tool2, readAs, options, operands);
  const primary2 = one("group");
  const written2 = kind === "group" ? one("gid") : one("gid") ?? primary2;
  const isNumber = written2?.value !== void 0 && numberOf(written2.value) !== void 0;
  const byNumber = isNumber && !(readAs === "busybox" && kind === "user") ? written2 : void 0;
  const groupName = action === "member" ? group?.value : byNumber === void 0 ? primary2?.value : void 0;
  return {
    tool: tool2,
    flavour,
    readAs,
    action,
    kind,
    name: subject?.value,
    uid: idOf2(one("uid")),
    gid: idOf2(byNumber),
    group: groupName,
    home: one("home")?.value,
    system: one("system") !== void 0,
    createsHome: kind === "user" && action === "create" ? createsHome(readAs, one, tools, debian) : false,
    options,
    operands: operands.map(({ value: value2 }) => value2),
    span: command.span,
    toolSpan: spanOf(first),
    nameSpan: subject?.word.span,
    uidSpan: one("uid")?.valueSpan,
    gidSpan: (kind === "group" ? one("gid") : byNumber)?.valueSpan,
    groupSpan: action === "member" ? group?.word.span : primary2?.valueSpan,
    certain: command.certain,
    checked: command.checked,
    guarded: isGuarded(command, subject?.value, options),
    tools
  };
};
var idOf2 = (option3) => option3?.value === void 0 ? void 0 : numberOf(option3.value);
var guessed = (tool2, args) => {
  if (!/^(?:add|del)/.test(tool2)) return "shadow";
  const flags = args.map(({ word }) => word.text).filter((text) => /^-[A-Za-z]/.test(text));
  if (flags.some((flag) => /[DSHhk]/.test(flag))) return "busybox";
  if (flags.some((flag) => /[mMrdcNUlp]/.test(flag))) return "shadow";
  return flags.some((flag) => /[Gg]/.test(flag)) ? "busybox" : "perl";
};
var meaning = (tool2, flavour, options, operands) => {
  const [first, second] = operands;
  const makesGroup = options.some(({ key }) => key === "makeGroup");
  switch (tool2) {
    case "useradd":
      return { action: "create", kind: "user", subject: first };
    case "usermod":
      return { action: "change", kind: "user", subject: first };
    case "userdel":
      return { action: "delete", kind: "user", subject: first };
    case "groupadd":
      return { action: "create", kind: "group", subject: first };
    case "groupmod":
      return { action: "change", kind: "group", subject: first };
    case "groupdel":
      return { action: "delete", kind: "group", subject: first };
    case "adduser":
    case "addgroup": {
      const joins = second !== void 0 && flavour !== "shadow" && (flavour === "perl" || options.length === 0);
      if (joins) return { action: "member", kind: "user", subject: first, group: second };
      const system = options.some(({ key }) => key === "system");
      const group = tool2 === "addgroup" || makesGroup && !system;
      return { action: "create", kind: group ? "group" : "user", subject: first };
    }
    case "deluser":
    case "delgroup":
      if (second !== void 0) return { action: "member", kind: "user", subject: first, group: second };
      return { action: "delete", kind: tool2 === "delgroup" || makesGroup ? "group" : "user", subject: first };
  }
};
var createsHome = (flavour, one, tools, debian) => {
  if (one("noHome") !== void 0) return false;
  if (flavour === "busybox" || one("createHome") !== void 0) return true;
  if (flavour === "perl") return one("system") === void 0 || one("home") !== void 0;
  if (one("system") !== void 0) return false;
  if (tools === "shadow+adduser-link") return true;
  return debian || tools === "shadow+adduser-perl" || tools === "shadow+adduser-busybox" ? false : void 0;
};
var isGuarded = ({ certain, guard, words: words3 }, name, options) => {
  if (certain || guard === void 0 || !isTest(guard)) return false;
  const asked3 = guard.words.map(({ text }) => text).join(" ");
  if (!/\b(?:getent|id|grep|egrep|passwd)\b/.test(asked3)) return false;
  const variables2 = new Set(guard.words.flatMap((word) => word.variables));
  if (words3.some((word) => word.variables.some((variable2) => variables2.has(variable2)))) return true;
  const ids = options.filter(({ key }) => key === "uid" || key === "gid").flatMap(({ value: value2 }) => value2 ?? []);
  return [name ?? "", ...ids].some((each) => each !== "" && asked3.includes(each));
};

// src/image/accounts/files.ts
var accountFiles = [
  { name: "passwd", path: "/etc/passwd" },
  { name: "group", path: "/etc/group" }
];
var fileEditOf = (run2, piped) => {
  const mentions3 = run2.command.words.map(({ text }) => text).join(" ");
  for (const { op, target } of run2.outputs) {
    const place3 = placeOf(target, run2);
    if (place3 === void 0) continue;
    return { ...place3, text: place3.certain ? outputOf(run2) : void 0, whole: !op.includes(">>"), mentions: mentions3 };
  }
  const made3 = madeBy(run2, piped);
  return made3 && { ...made3, text: made3.certain ? made3.text : void 0, mentions: mentions3 };
};
var placeOf = ({ value: value2 }, { directory }) => {
  if (value2?.endsWith("passwd") !== true && value2?.endsWith("group") !== true) return void 0;
  const path = normalised(value2.startsWith("/") ? value2 : `${directory ?? "/"}/${value2}`);
  const file2 = accountFiles.find((each) => each.path === path)?.name;
  return file2 && { file: file2, certain: value2.startsWith("/") || directory !== void 0 };
};
var madeBy = (run2, piped) => {
  const { args, input } = run2;
  const name = nameOf(run2.command.words[0]);
  if (name !== "tee" && name !== "sed" && !hasRole(name, "editor")) return void 0;
  const last = args.at(-1);
  const written2 = last && (placeOf(last, run2) ?? placeOf(into(last, args.at(-2)), run2));
  if (hasRole(name, "editor")) return written2 && { ...written2, text: void 0, whole: hasRole(name, "replacer") };
  const place3 = written2 ?? args.map((arg) => placeOf(arg, run2)).find((each) => each !== void 0);
  if (place3 === void 0) return void 0;
  const has2 = (pattern) => args.some(({ word }) => pattern.test(word.text));
  if (name === "sed") {
    return has2(/^-[A-Za-z]*i|^--in-place/) ? { ...place3, text: appendedBySed(args), whole: false } : void 0;
  }
  const source = input === void 0 ? piped : run2;
  return { ...place3, text: source && outputOf(source), whole: !has2(/^(?:-[a-z]*a[a-z]*|--append)$/) };
};
var into = (directory, source) => ({
  ...directory,
  value: directory.value && source?.value && `${directory.value}/${lastPart(source.value)}`
});
var appendedBySed = (args) => {
  const script = args.find(({ word }) => !word.text.startsWith("-"));
  return /^\$ ?a ?\\? ?(\S.*)$/.exec(script?.value ?? "")?.[1];
};
var outputOf = ({ command, args, input }) => {
  const name = nameOf(command.words[0]);
  const values = args.map(({ value: value2 }) => value2);
  const known9 = values.flatMap((value2) => value2 ?? []);
  if (name === "echo") return known9.length === values.length ? echoed(known9) : void 0;
  if (name === "printf") return known9.length === values.length ? printed(known9) : void 0;
  return name === "cat" || name === "tee" ? input?.text : void 0;
};
var echoed = (args) => {
  const from = args.findIndex((arg) => !/^-[neE]+$/.test(arg));
  const options = from === -1 ? args : args.slice(0, from);
  const end = options.some((option3) => option3.includes("n")) ? "" : "\n";
  return unescaped((from === -1 ? [] : args.slice(from)).join(" ")) + end;
};
var unescaped = (text) => text.replace(/\\n/g, "\n").replace(/\\t/g, "	");
var printed = ([format = "", ...args]) => {
  const specifiers = [...format.matchAll(/%(.)/g)].map((match) => match[1]);
  if (specifiers.some((letter) => letter !== "s" && letter !== "d")) return void 0;
  const size = specifiers.length;
  if (size === 0) return unescaped(format);
  const lines = [];
  for (let at2 = 0; at2 === 0 || at2 < args.length; at2 += size) {
    let next2 = at2;
    lines.push(unescaped(format).replace(/%[sd]/g, () => args[next2++] ?? ""));
  }
  return lines.join("");
};

// src/image/accounts/landing.ts
var landingOf = (copy2, source, file2) => {
  const { target } = copy2;
  if (target.path !== void 0)
    return isWithin(file2, target.path) ? within(copy2, target.path, source, file2) : void 0;
  if (target.text === void 0) return source.kind === "heredoc" || isPlainFile(source) ? void 0 : EITHER;
  if (target.text.startsWith("/")) return void 0;
  const guessed3 = normalised(`/${target.text}`);
  const found = guessed3 === "/" || !isWithin(file2, guessed3) ? void 0 : within(copy2, guessed3, source, file2);
  return found === void 0 || found.way === "unlikely" ? void 0 : BELOW;
};
var EITHER = { from: void 0, way: "either" };
var FILE = { from: void 0, way: "file" };
var BELOW = { from: void 0, way: "below" };
var within = (copy2, target, source, file2) => {
  const isNamed = (name) => target === file2 ? !copy2.into : target === parentOf(file2) && name === lastPart(file2);
  switch (source.kind) {
    case "heredoc":
      return isNamed(source.name) ? FILE : void 0;
    case "url":
      if (isNamed(lastPart((source.value.text ?? "").replace(/[?#].*$/s, "")))) return FILE;
      return copy2.unpack === true && target !== file2 ? BELOW : void 0;
    case "git":
      return target === file2 ? void 0 : BELOW;
    case "path":
      return ofPath(copy2, target, source, file2, isNamed);
  }
};
var ofPath = (copy2, target, source, file2, isNamed) => {
  const { path, glob } = source;
  if (target === file2) return copy2.into ? void 0 : { from: glob ? void 0 : path, way: "file" };
  if (path === void 0) return isPlainFile(source) ? void 0 : BELOW;
  if (copy2.parents) return withParents(source, path, file2.slice(target === "/" ? 0 : target.length));
  if (glob) return ofPattern(source, path, target, file2);
  if (isNamed(lastPart(path))) return { from: path, way: "file" };
  const from = normalised(`${path}/${file2.slice(target.length)}`);
  const unpacked = copy2.kind === "add" && copy2.unpack !== false && ARCHIVE.test(path);
  if (unpacked || isWrittenAsDirectory(source, target)) return { from, way: "below" };
  return { from, way: isPlainFile(source) ? "unlikely" : "either" };
};
var isWrittenAsDirectory = ({ value: value2, path }, target) => /(?:^|\/)\.{0,2}$/.test(value2.text ?? "") || target !== "/" && path?.endsWith(target) === true;
var withParents = ({ value: value2, glob }, path, below2) => {
  if (glob) return BELOW;
  const text = value2.text ?? "";
  const pivot = text.includes("/./") ? text.slice(0, text.indexOf("/./")) : "";
  const from = normalised(`/${pivot}/${below2}`);
  if (from === path) return { from, way: "file" };
  return isWithin(from, path) ? { from, way: "below" } : void 0;
};
var ofPattern = (source, path, target, file2) => {
  const directory = parentOf(path);
  const name = lastPart(path);
  const wanted = lastPart(file2);
  const open = /[*?[]/.test(directory) || target !== parentOf(file2);
  const head = name.slice(0, name.search(/[*?[]/));
  const tail2 = name.slice(Math.max(...["*", "?", "]"].map((each) => name.lastIndexOf(each))) + 1);
  const from = normalised(`${directory}/${wanted}`);
  if (!open && wanted.startsWith(head) && wanted.endsWith(tail2)) return { from, way: "below" };
  return isPlainFile(source) ? void 0 : BELOW;
};
var isPlainFile = ({ value: value2 }) => {
  const path = value2.text ?? value2.written;
  if (/\/s?bin\/[^/*]+$|(?:^|\/)g?(?:passwd|group|shadow)$/.test(path)) return true;
  return /[^/.]\.[A-Za-z0-9]{1,10}$/.test(path) && !ARCHIVE.test(path) && !path.endsWith(".d");
};
var ARCHIVE = /\.(?:tar|tgz|txz|gz|xz|bz2|zst)$/;

// src/image/accounts/copy.ts
var afterCopy = (before, copy2, context) => {
  const lazy = lazyDraft(before);
  for (const source of copy2.sources) {
    for (const { name, path } of accountFiles) {
      const landing = landingOf(copy2, source, path);
      const brought = landing === void 0 ? void 0 : broughtBy(copy2, source, path, landing, context);
      if (brought !== void 0) bring(lazy, name, brought);
    }
  }
  return lazy.now();
};
var broughtBy = (copy2, source, path, landing, context) => {
  const { origin, excludes } = copy2;
  const brought = origin.kind === "context" ? ofContext(copy2, source, landing, context) : ofImage(path, landing, context.accountsOf?.(origin));
  return excludes && (brought?.kind === "text" || brought?.kind === "accounts") ? { kind: "perhaps" } : brought;
};
var ofImage = (path, { from, way }, accounts) => {
  if (from !== path || accounts === void 0) return unread(way);
  if (accounts.absent) return void 0;
  return accounts.complete || accounts.users.size > 0 ? { kind: "accounts", accounts } : unread(way);
};
var ofContext = (copy2, source, { from, way }, { context, contextEntry }) => {
  if (source.kind === "heredoc" && source.text !== void 0) return { kind: "text", text: source.text };
  const place3 = from?.slice(1);
  const text = place3 === void 0 ? void 0 : context?.(place3);
  if (text !== void 0) return { kind: "text", text };
  if (way === "file" || place3 === void 0 || context === void 0) return unread(way);
  const unpacks = copy2.kind === "add" && copy2.unpack !== false && source.kind === "path" && source.path !== "/";
  return unpacks || contextEntry?.(place3) !== void 0 ? unread(way) : void 0;
};
var unread = (way) => {
  switch (way) {
    case "file":
      return { kind: "hidden" };
    case "below":
      return { kind: "perhaps" };
    case "either":
      return { kind: "hardly" };
    case "unlikely":
      return void 0;
  }
};

// src/image/accounts/problems.ts
var accountProblems = (use, accounts, setting = {}) => {
  const missing = notThere(use, setting);
  if (missing !== void 0) return [missing];
  const foreign = foreignFlag(use);
  if (foreign !== void 0) return [foreign];
  if (use.action !== "create" || use.name === void 0) return [];
  return [...CHECKS.flatMap((check2) => check2(use, accounts, setting) ?? [])];
};
var problem = (kind, span, message, fails = true) => ({
  kind,
  message,
  span,
  fails
});
var notThere = (use, { shell }) => {
  const { tool: tool2, toolSpan, flavour } = use;
  if (shell === false) return problem("no-shell", use.span, `${tool2}: the image has no shell, so RUN cannot start it.`);
  if (flavour !== "missing") return void 0;
  return problem("missing-tool", toolSpan, `${tool2}: not found, exit 127. ${instead(use)}`);
};
var instead = ({ tool: tool2, tools }) => {
  if (tools === "busybox") return "The image has BusyBox, whose commands are adduser and addgroup.";
  if (tools === "none") return "The image has no commands that make accounts.";
  return /^(?:add|del)/.test(tool2) ? "The image has useradd and groupadd." : "The image does not have it.";
};
var option2 = ({ options }, key) => options.findLast((each) => each.key === key);
var OWNERS2 = { shadow: "shadow", busybox: "BusyBox", perl: "Debian" };
var foreignFlag = (use) => {
  const { flavour, tool: tool2, tools } = use;
  const found = use.options.find(({ key }) => key === "foreign");
  if (found === void 0 || flavour === void 0 || flavour === "missing") return void 0;
  const link2 = tool2 === "adduser" && flavour === "shadow" && tools === "shadow+adduser-link";
  const owner = link2 ? "useradd, which adduser is here" : `${OWNERS2[flavour]}'s ${tool2}`;
  return problem("foreign-flag", found.flagSpan, `${tool2} ${found.flag}: ${owner} has no such option and fails.`);
};
var isBusybox = ({ flavour }) => flavour === "busybox";
var isShadow2 = ({ flavour }) => flavour === "shadow";
var asksPassword = (use) => {
  if (use.kind !== "user" || !isBusybox(use) || use.system || option2(use, "noPassword") !== void 0) return void 0;
  const message = `${use.tool} ${use.name}: BusyBox asks for a password without -D or -S, and exits 1 in a build.`;
  return problem("asks-password", use.toolSpan, message);
};
var gecosNotGroup = (use, accounts) => {
  const gecos = option2(use, "gecos");
  if (gecos?.flag !== "-g" || !isBusybox(use) || use.kind !== "user" || gecos.value === void 0) return void 0;
  const meansGroup = accounts.groups.has(gecos.value) || gecos.value === use.name || /^[0-9]+$/.test(gecos.value);
  if (!meansGroup || option2(use, "group") !== void 0) return void 0;
  const message = `adduser -g ${gecos.value}: -g is the comment field in BusyBox, so ${primary(use)}. -G sets it.`;
  return problem("gecos-not-group", gecos.flagSpan, message, false);
};
var primary = ({ system, name }) => system ? "the primary group is nogroup" : `the primary group is a new one, ${name}`;
var ignoredOperand = (use) => {
  const [, second] = use.operands;
  if (!isBusybox(use) || use.kind !== "user" || use.operands.length < 2) return void 0;
  const message = `${use.tool} ${use.name} ${second ?? ""}: BusyBox ignores the second word, so ${primary(use)}.`;
  return problem("ignored-operand", use.nameSpan ?? use.span, message, false);
};
var noOwnGroup = (use, { groups, complete }) => {
  const given = option2(use, "group") ?? option2(use, "gid") ?? option2(use, "makeGroup");
  const said = use.operands.length > 1 || option2(use, "gecos")?.flag === "-g";
  if (use.kind !== "user" || !use.system || given !== void 0 || said || isShadow2(use) || use.flavour === void 0) {
    return void 0;
  }
  const span = use.nameSpan ?? use.span;
  if (complete && !groups.has("nogroup")) {
    return problem("unknown-group", span, `${use.tool} ${use.name}: the image has no group nogroup, exit 1.`);
  }
  const gid = groups.get("nogroup");
  const number2 = gid === void 0 ? "" : ` (${gid})`;
  const message = `${use.tool} ${use.name}: a system user without a group of its own gets nogroup${number2}.`;
  return problem("no-own-group", span, message, false);
};
var nameTaken = (use, { users, groups }) => {
  const name = use.name ?? "";
  const taken = use.kind === "user" ? users.has(name) : groups.has(name);
  if (!taken || use.guarded || option2(use, "force") !== void 0) return void 0;
  const id = use.kind === "user" ? users.get(name)?.uid : groups.get(name);
  const number2 = id === void 0 ? "" : ` (${id})`;
  const message = `${use.tool} ${name}: the image has a ${use.kind} ${name}${number2} already, ${exit(use, 9)}.`;
  return problem("name-taken", use.nameSpan ?? use.span, message);
};
var exit = (use, shadow2) => `exit ${isShadow2(use) ? shadow2 : 1}`;
var uidTaken = (use, { users }) => {
  const { uid } = use;
  if (use.kind !== "user" || uid === void 0 || option2(use, "nonUnique") !== void 0 || use.guarded)
    return void 0;
  const owner = [...users.values()].find((user) => user.uid === uid);
  if (owner === void 0 || owner.name === use.name) return void 0;
  const message = `${use.tool} -u ${uid}: the uid belongs to ${owner.name}, ${exit(use, 4)}.`;
  return problem("uid-taken", use.uidSpan ?? use.span, message);
};
var gidTaken = (use, accounts) => {
  const { groups } = accounts;
  const own = isBusybox(use) && use.kind === "user" && !use.system && option2(use, "group") === void 0;
  const gid = own ? use.uid : use.kind === "group" ? use.gid : void 0;
  if (gid === void 0 || option2(use, "nonUnique") !== void 0 || use.guarded || !hasGid(accounts, gid))
    return void 0;
  const [owner = ""] = [...groups].find(([, each]) => each === gid) ?? [];
  if (owner === use.name) return void 0;
  const span = (own ? use.uidSpan : use.gidSpan) ?? use.span;
  if (own) {
    const message = `adduser -u ${gid}: without -G the gid is the uid, and ${gid} belongs to the group ${owner}, exit 1.`;
    return problem("gid-taken", span, message);
  }
  if (option2(use, "force") !== void 0 && isShadow2(use)) {
    const message = `${use.tool} -f -g ${gid}: the gid belongs to ${owner}, so another one is chosen without a word.`;
    return problem("other-gid", span, message, false);
  }
  return problem("gid-taken", span, `${use.tool} -g ${gid}: the gid belongs to ${owner}, ${exit(use, 4)}.`);
};
var groupExists = (use, { users, groups }) => {
  const name = use.name ?? "";
  if (users.has(name)) return void 0;
  if (use.kind !== "user" || use.guarded || !groups.has(name) || use.flavour === void 0) return void 0;
  const given = option2(use, "group") ?? option2(use, "gid") ?? option2(use, "noOwnGroup");
  if (given !== void 0 || use.system && !isShadow2(use)) return void 0;
  const flag = isBusybox(use) ? "-G" : isShadow2(use) ? "-g" : "--ingroup";
  const message = `${use.tool} ${name}: the group ${name} exists, and without ${flag} ${name} it is made anew, ${exit(use, 9)}.`;
  return problem("group-exists", use.nameSpan ?? use.span, message);
};
var unknownGroup = (use, accounts) => {
  const written2 = option2(use, "group");
  if (use.kind !== "user" || written2?.value === void 0 || !accounts.complete || use.flavour === void 0)
    return void 0;
  const { value: value2 } = written2;
  const byNumber = !isBusybox(use) && use.gid !== void 0 && hasGid(accounts, use.gid);
  if (accounts.groups.has(value2) || byNumber || [...accounts.groups.values()].includes(void 0) && use.gid !== void 0)
    return void 0;
  const why = isBusybox(use) && /^[0-9]+$/.test(value2) ? `no group is called ${value2}, and ${written2.flag} takes no gid` : `the image has no group ${value2}`;
  return problem(
    "unknown-group",
    written2.valueSpan ?? use.span,
    `${use.tool} ${written2.flag} ${value2}: ${why}, ${exit(use, 6)}.`
  );
};
var LAST_ID = 6e4;
var LAST_ALPINE_ID = 256e3;
var idOutOfRange = (use, _accounts, { family }) => {
  const last = family === "busybox" || family === "distroless" ? LAST_ID : LAST_ALPINE_ID;
  const [id, span] = use.kind === "user" ? [use.uid, use.uidSpan] : [use.gid, use.gidSpan];
  if (!isBusybox(use) || id === void 0 || id <= last) return void 0;
  const message = `${use.tool} ${id}: BusyBox takes ids from 0 to ${last} here, exit 1.`;
  return problem("id-out-of-range", span ?? use.span, message);
};
var otherGid = (use) => {
  const { uid, name } = use;
  const given = option2(use, "group") ?? option2(use, "noOwnGroup");
  if (use.kind !== "user" || !isShadow2(use) || uid === void 0 || given !== void 0) return void 0;
  const odd = use.system ? uid >= 1e3 : uid > LAST_ID;
  if (!odd) return void 0;
  const message = `${use.tool} -u ${uid}: the group ${name} gets another id than ${uid}. Only groupadd -g and -g set it.`;
  return problem("other-gid", use.uidSpan ?? use.span, message, false);
};
var CHECKS = [
  asksPassword,
  gecosNotGroup,
  ignoredOperand,
  noOwnGroup,
  nameTaken,
  uidTaken,
  gidTaken,
  groupExists,
  unknownGroup,
  idOutOfRange,
  otherGid
];

// src/image/accounts/readable.ts
var isReadable = (command, piped) => {
  const first = command.words[0];
  if (first === void 0 || isTest(command)) return true;
  if (!first.literal) return false;
  const name = nameOf(first);
  const args = () => command.words.slice(1).map(({ text }) => text);
  const program = programNamed(name);
  if (program?.accountsWith !== void 0) {
    const opaque = new RegExp(program.accountsWith);
    return !args().some((arg) => opaque.test(arg));
  }
  if (program?.accounts === "runs") return opened(name, args());
  if (piped && hasRole(name, "interpreter") && args().every((arg) => arg.startsWith("-"))) return false;
  if (program?.accounts !== void 0) return true;
  return BUILDS.test(name) || VERSIONED.test(name);
};
var BUILDS = /^(?:\.{1,2}\/|\/).*\/?(?:configure|gradlew|mvnw|pip3?|npm|python3?)$|^\.\/(?:configure|gradlew|mvnw)$/;
var VERSIONED = /^(?:pip|python|php|ruby|gem|gcc|g\+\+|clang|perl|node|java)[0-9][0-9.]*$/;
var opened = (name, args) => {
  if (name !== "xargs" && name !== "busybox") return false;
  return args.some((arg) => !arg.startsWith("-") && programNamed(arg)?.accounts === "none");
};

// src/image/accounts/accounts.ts
var applyAccounts = (before, operation, context) => {
  if (operation.kind === "run") return walk2(before, operation, context);
  return operation.kind === "copy" || operation.kind === "add" ? afterCopy(before, operation, context) : before;
};
var judgedUses = (before, operation, context) => {
  const judged = [];
  walk2(before, operation, context, (use, accounts) => {
    const problems = accountProblems(use, accounts, context.facts);
    judged.push({ use, problems, groups: accounts.groups });
  });
  return judged;
};
var walk2 = (before, operation, context, look2) => {
  const lazy = lazyDraft(before);
  let previous;
  for (const { run: run2, use } of usedIn(operation, context)) {
    const piped = run2.command.before === "|" ? previous : void 0;
    previous = run2;
    if (use === void 0) applyOther(lazy, run2, piped);
    else {
      look2?.(use, lazy.now());
      applyUse(lazy.draft(), use, context.facts?.family);
    }
  }
  return lazy.now();
};
var applyOther = (lazy, run2, piped) => {
  const { command } = run2;
  const edit = fileEditOf(run2, piped);
  if (edit !== void 0) return applyEdit(lazy, edit, command.certain);
  const packages2 = packagesOf(run2);
  if (packages2 !== void 0) return applyPackages(lazy, accountsOfPackages(packages2), command.certain);
  if (!isReadable(command, piped !== void 0)) doubtLazily(lazy);
};
var applyEdit = (lazy, edit, runs) => {
  const { file: file2, text, whole: whole3, mentions: mentions3 } = edit;
  const certain = runs && edit.certain;
  if (whole3) {
    if (text !== void 0 && certain) bring(lazy, file2, { kind: "text", text });
    else bring(lazy, file2, { kind: certain ? "hidden" : "perhaps" });
    return;
  }
  const draft = lazy.draft();
  if (text !== void 0) {
    applyLines(draft, file2, text, false);
    if (!certain) doubt(draft);
    return;
  }
  doubt(draft);
  for (const [name, user] of draft.users) {
    const known9 = user.uid !== void 0 || user.gid !== void 0;
    if (known9 && name !== "root" && mentions3.includes(name)) {
      putUser(draft, { ...user, uid: void 0, gid: void 0 });
    }
  }
};
var applyPackages = (lazy, { names, others }, certain) => {
  if (others) doubtLazily(lazy);
  for (const name of certain ? names : []) {
    const { users, groups } = lazy.now();
    if (!users.has(name)) putUser(lazy.draft(), { name, uid: void 0, gid: void 0 });
    if (!groups.has(name)) putGroup(lazy.draft(), name, void 0);
  }
};

// src/rules/named-user.ts
var namedUser = {
  id: "named-user",
  severity: "info",
  summary: "USER is a name, and Kubernetes needs a number.",
  why: 'With runAsNonRoot: true, Kubernetes cannot check a name and does not start the container ("image has non-numeric user"). Write the numeric uid.',
  check: (subject) => productsOf(subject).flatMap((stage) => {
    const { verdict, user, decidedBy, decidedAs } = stage;
    if (verdict !== "nonroot" || decidedBy === void 0 || user === void 0 || stage.os === "windows") return [];
    const name = user.split(":")[0] ?? "";
    if (/^[+-]?[0-9]+$/.test(name)) return [];
    const fix2 = isExamined(stage, subject) ? numberFix(stage) : void 0;
    const message = `USER ${decidedAs?.written}: a name, which runAsNonRoot of Kubernetes refuses.`;
    return [{ span: decidedBy.span, message, stage: stage.stage.index, ...fix2 === void 0 ? {} : { fix: fix2 } }];
  })
};
var numberFix = (stage) => {
  const { uid, gid, user, decidedBy, decidedAs } = stage;
  if (decidedBy === void 0 || decidedAs === void 0) return void 0;
  if (user === void 0 || uid === void 0 || decidedAs.written !== user) return void 0;
  if (decidedBy.line !== decidedBy.endLine || !stage.stage.instructions.includes(decidedBy)) return void 0;
  const alone = gid === void 0 || hasMoreGroups(stage, user);
  const value2 = alone ? `${uid}` : `${uid}:${gid}`;
  return {
    title: `Write ${user} as ${value2}`,
    safety: stage.image?.certain === true ? "safe" : "unsafe",
    obstacles: stage.image?.certain === true ? [] : ["The id was not read from an image that is known for sure."],
    edits: [{ span: decidedAs.span, text: value2 }]
  };
};
var hasMoreGroups = (stage, name) => lineage(stage).some(
  (each) => each.steps.some(
    ({ operation, index: index7 }) => accountCommands(operation, each.accountContextAt(index7)).some(
      (use) => use.name === name && (use.action === "member" || use.options.some(({ key }) => key === "groups"))
    )
  )
);

// src/rules/parse-error.ts
var parseError = {
  id: "parse-error",
  severity: "error",
  summary: "The builder rejects this file.",
  why: "The build fails, so there is no image to check, and we change nothing in the file. Correct the line that the message names.",
  check: ({ dockerfile, target, stages }) => {
    const needed = /* @__PURE__ */ new Set([
      ...dockerfile.problems,
      ...target?.problems ?? stages.flatMap(({ problems }) => problems)
    ]);
    return [...needed].map(({ message, span }) => ({ span, message }));
  }
};

// src/rules/shared/sudoers.ts
var grantsIn = (commands2) => commands2.some((run2, index7) => {
  if (run2.name === "sed" || run2.name === "perl") return scriptsOf(run2).some(isGranting) && goesToSudoers(run2);
  if (!hasRole(run2.name, "printer") || !isGrant(printedBy(run2))) return false;
  const next2 = commands2[index7 + 1];
  return goesToSudoers(run2) || next2?.command.before === "|" && (next2.name === "visudo" || goesToSudoers(next2));
});
var isGrant = (text) => text.split(/\n|\\n/).some((line) => /\bNOPASSWD\b/.test(line) && !/^\s*#/.test(line));
var isSudoers = (path) => path.includes("sudoers");
var printedBy = ({ args, input, command }) => [
  ...args.map(textOf),
  input?.text ?? "",
  ...command.redirects.flatMap(({ op, body, target }) => body?.text ?? (op === "<<<" ? target.text : []))
].join("\n");
var textOf = ({ value: value2, word }) => value2 ?? word.text;
var goesToSudoers = ({ name, args, outputs }) => {
  const places = [...outputs.map(({ target }) => target), ...name === "echo" || name === "printf" ? [] : args];
  return places.some((place3) => place3.value === void 0 || isSudoers(place3.value));
};
var scriptsOf = ({ args }) => {
  const behind = args.filter((_, index7) => /^-[A-Za-z]*e$|^--expression$/.test(args[index7 - 1]?.word.text ?? ""));
  const first = args.find(({ word }) => !word.text.startsWith("-"));
  return (behind.length > 0 || first === void 0 ? behind : [first]).map(textOf);
};
var isGranting = (script) => {
  if (!script.includes("NOPASSWD")) return false;
  const substitution = substitutionIn(script);
  if (substitution === void 0) {
    const before = script.slice(0, script.lastIndexOf("NOPASSWD"));
    return /(?:^|[\s\d$/])[aic]\\?\s*[^#\s]/.test(before);
  }
  const { pattern, replacement } = substitution;
  if (replacement.trimStart().startsWith("#")) return false;
  return replacement.includes("NOPASSWD") || pattern.includes("#");
};
var substitutionIn = (script) => {
  const found = /(?:^|[\s;/\d$])s([^\w\s\\])/.exec(script);
  if (found === null) return void 0;
  const [pattern = "", replacement = ""] = partsOf(script.slice(found.index + found[0].length), found[1] ?? "/");
  return { pattern, replacement };
};
var partsOf = (text, delimiter) => {
  const parts = [""];
  for (let at2 = 0; at2 < text.length && parts.length < 3; at2++) {
    const char = text.charAt(at2);
    if (char === delimiter) parts.push("");
    else parts[parts.length - 1] += char === "\\" ? char + text.charAt(++at2) : char;
  }
  return parts;
};

// src/rules/passwordless-sudo.ts
var passwordlessSudo = {
  id: "passwordless-sudo",
  severity: "warning",
  summary: "An account can become root without a password.",
  why: "Whoever takes over the program can call sudo, so USER protects nothing. Remove NOPASSWD, and do in the build what needs root.",
  check: (subject) => {
    const inRun = subject.dockerfile.source.text.includes("NOPASSWD");
    return walk(subject).flatMap(({ stage, step: { instruction, operation } }) => {
      if (stage.os === "windows" || !grants(operation, inRun, subject)) return [];
      const message = `NOPASSWD: an account of the image becomes root without being asked.`;
      return [{ span: instruction.keywordSpan, message, stage: stage.stage.index }];
    });
  }
};
var grants = (operation, inRun, subject) => {
  if (operation.kind === "run") return inRun && grantsIn(operation.commands());
  return (operation.kind === "copy" || operation.kind === "add") && copiesGrant(operation, subject);
};
var copiesGrant = ({ sources, target, origin }, { dockerfile, options }) => isSudoers(target.path ?? target.written) && sources.some((source) => {
  if (source.kind === "heredoc") {
    return isGrant(source.text ?? dockerfile.source.text.slice(source.body.start, source.body.end));
  }
  if (source.kind !== "path" || source.path === void 0 || origin.kind !== "context") return false;
  return isGrant(options.context?.(source.path.slice(1)) ?? "");
});

// src/knowledge/options/options.json
var options_default2 = JSON.parse('[{"names":["addr","address","b","bind","http-port","insecure-listen-address","l","listen","p","port","server.port"],"kind":"port"},{"names":["allow-root","user=root"],"kind":"root"},{"names":["localpath","log-dir","log-file","logfile","out","outdir","outfile","output","output-dir","output-file","pid-file","pidfile"],"kind":"written"}]');

// src/knowledge/options.ts
var KINDS2 = [
  /** The value is a file or directory that is written. */
  "written",
  /** The value is a port, or an address with one, on which the program listens. */
  "port",
  /** It says that the program runs as root. */
  "root"
];
var optionOf2 = (row) => ({ names: row.words("names"), kind: row.oneOf("kind", KINDS2) });
var commonOptions = tableOf(optionOf2, options_default2);
var index3 = byName(commonOptions);
var isOption2 = (word, kind) => {
  const name = /^--?([^-].*)$/.exec(word)?.[1];
  return name !== void 0 && index3().get(kind === "written" ? name.toLowerCase() : name)?.kind === kind;
};

// src/knowledge/started.ts
var userTold = (words3) => valuesOf2(words3, userFlagsOf(words3))[0];
var unlessRoot = (name) => programNamed(name)?.unlessRoot;
var portsTold = (words3) => {
  const known9 = rowOf3(words3)?.ports ?? [];
  const flags = known9.length > 0 ? known9 : words3.map(flagOf).filter((flag) => isOption2(flag, "port"));
  return valuesOf2(words3, flags);
};
var rowOf3 = ([path = ""]) => programNamed(path.slice(path.lastIndexOf("/") + 1));
var userFlagsOf = (words3) => rowOf3(words3)?.userFlags ?? [];
var flagOf = (word) => word.split("=")[0] ?? "";
var valuesOf2 = (words3, flags) => words3.flatMap((word, at2) => {
  if (at2 > 0 && flags.includes(words3[at2 - 1] ?? "") && !(words3[at2 - 1] ?? "").includes("="))
    return [{ flag: words3[at2 - 1] ?? "", text: word, at: at2, from: 0 }];
  const equals = word.indexOf("=");
  if (equals !== -1 && flags.includes(word.slice(0, equals)))
    return [{ flag: word.slice(0, equals), text: word.slice(equals + 1), at: at2, from: equals + 1 }];
  const short = word.slice(0, 2);
  const joined = /^-[A-Za-z]./.test(word) && flags.includes(short);
  return joined ? [{ flag: short, text: word.slice(2), at: at2, from: 2 }] : [];
});

// src/consequences/consequence.ts
var KINDS3 = {
  windows: { certainty: "unread", when: "start", advice: "Run the image once as ContainerUser and see." },
  "needs-root": {
    certainty: "breaks",
    when: "start",
    advice: "Start it in another way, or let the image run as root and say why (allow-root)."
  },
  "step-down": {
    certainty: "breaks",
    when: "start",
    advice: "Take the switch out of the start, or let the image run as root and say why (allow-root)."
  },
  "root-home": { certainty: "breaks", when: "start", advice: "Move it out of /root." },
  unreadable: { certainty: "breaks", when: "start", advice: "Give it to the new user, or open its mode." },
  "privileged-port": { certainty: "may-break", when: "run", advice: "Listen on 1024 or above, such as 8080." },
  writes: { certainty: "breaks", when: "start", advice: "Write below a directory that belongs to the new user." },
  "no-tools": {
    certainty: "breaks",
    when: "run",
    advice: "Make the directory in a stage that has a shell, and COPY it with --chown."
  },
  "unresolved-base": { certainty: "unread", when: "start", advice: "Pass the argument with --build-arg." },
  "unknown-base": { certainty: "unread", when: "start", advice: "Look into the image, or prove the fix with verify." },
  unread: { certainty: "unread", when: "start", advice: "Prove the fix with verify." },
  "uncertain-base": {
    certainty: "unread",
    when: "start",
    advice: "Look into the image, or prove the fix with verify."
  },
  onbuild: { certainty: "may-break", when: "build", advice: "Build the images FROM this one once." },
  "build-argument": { certainty: "may-break", when: "build", advice: "Keep the argument if somebody passes it." },
  "name-only": { certainty: "may-break", when: "run", advice: "Give the account a uid, and write it in USER." },
  "managed-file": { certainty: "may-break", when: "build", advice: "Change the file that this one is made from." },
  waiver: { certainty: "may-break", when: "run", advice: "Ask whoever wrote the comment." },
  context: { certainty: "may-break", when: "run", advice: "Ask whoever uses the image." },
  "no-entry": { certainty: "may-break", when: "run", advice: "Look at the images and jobs that use this one." }
};
var ORDER = Object.keys(KINDS3);
var consequence = (kind, sentence, span, certainty) => {
  const facts = KINDS3[kind];
  return { kind, certainty: certainty ?? facts.certainty, when: facts.when, sentence, advice: facts.advice, span };
};
var worstFirst = (all) => [...all].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

// src/knowledge/variables/names.json
var names_default = JSON.parse('[{"names":["APP_PORT","HTTPS_PORT","HTTP_PORT","LISTEN_PORT","NODE_PORT","PORT","SERVER_PORT","WEB_PORT"],"kind":"port"},{"names":["ASPNETCORE_HTTP_PORTS","ASPNETCORE_URLS"],"kind":"port"},{"names":["GOCACHE","GOTMPDIR"],"kind":"build"},{"names":["HF_HOME","TORCH_HOME","XDG_DATA_HOME","XDG_STATE_HOME"],"kind":"written"}]');

// src/knowledge/variables/parts.json
var parts_default = JSON.parse('[{"names":["APT","BUNDLE","CARGO","CCACHE","COMPOSER","CONAN","DEBIAN","GO","NPM","NUGET","PIP","PNPM","POETRY","RUSTUP","UV","VCPKG","YARN"],"kind":"build","first":true},{"names":["BACKUP","BACKUPS","CACHE","CACHEDIR","DATA","DATABASE","DATADIR","DB","LOG","LOGDIR","LOGFILE","LOGS","MEDIA","MPLCONFIGDIR","PGDATA","PID","PIDFILE","RUNDIR","SESSIONS","SOCKET","SPOOL","SQLITE","STATE","STORAGE","TEMP","TMP","TMPDIR","UPLOAD","UPLOADS","WORKSPACE"],"kind":"written","part":true},{"names":["BIN","CERT","CFG","CONF","CONFIG","DRIVER","FORMAT","HOST","INIT","KEY","LEVEL","LIB","NAME","PASSWORD","PORT","SCHEMA","SCRIPT","SIZE","TEMPLATE","TYPE","URL","USER","VERSION"],"kind":"read","part":true}]');

// src/knowledge/variables.ts
var KINDS4 = [
  /** The value is a port, or an address with one, on which the process listens. */
  "port",
  /** The process writes to the path that is the value. */
  "written",
  /** The value is read. */
  "read",
  /** A tool of the build reads it; what it keeps is of no use later. */
  "build"
];
var variableOf = (row) => ({
  names: row.words("names"),
  kind: row.oneOf("kind", KINDS4),
  part: row.flag("part"),
  first: row.flag("first")
});
var variables = tableOf(variableOf, names_default, parts_default);
var whole2 = byName(() => variables().filter(({ part, first }) => !part && !first));
var inside = byName(() => variables().filter(({ part }) => part));
var begun = byName(() => variables().filter(({ first }) => first));
var variableKind = (name) => {
  const known9 = whole2().get(name)?.kind ?? whole2().get(name.toUpperCase())?.kind;
  if (known9 !== void 0) return known9;
  const [first = "", ...rest] = name.toUpperCase().split("_");
  if (rest.length > 0 && begun().has(first)) return begun().get(first)?.kind;
  const kinds = [first, ...rest].map((part) => inside().get(part)?.kind);
  return kinds.includes("read") ? "read" : kinds.find((kind) => kind !== void 0);
};
var portVariables = () => variables().flatMap((row) => row.kind === "port" && !row.part && !row.first ? row.names : []);
var isPortVariable = (name) => whole2().get(name)?.kind === "port";

// src/consequences/port-variables.ts
var portVariables2 = ({ stage }) => portVariables().map((name) => {
  const value2 = stage.variable(name, stage.stage.instructions.length);
  return { name, port: Number(/(?:^|:)([0-9]{1,5})\/?$/.exec(value2 ?? "")?.[1] ?? 0) };
});
var setterOf = (name, { stage }) => {
  for (const { triggers: triggers3, steps } of lineage(stage).toReversed()) {
    for (const { instruction, operation } of [...triggers3, ...steps].toReversed()) {
      if (operation.kind !== "env") continue;
      const pair2 = operation.pairs.findLast((own) => own.name === name);
      if (pair2 !== void 0) return { instruction, span: pair2.span };
    }
  }
  return { instruction: stage.stage.from };
};

// src/knowledge/servers/images.json
var images_default = JSON.parse('[{"names":["apache2","apache2-foreground"],"repositories":["docker.io/library/php"],"port":80,"account":"www-data","anyUser":true},{"names":["caddy"],"repositories":["docker.io/library/caddy"],"port":80,"anyUser":true},{"names":["cassandra"],"inherited":true,"repositories":["docker.io/library/cassandra"],"directories":["/etc/cassandra","/var/lib/cassandra","/var/log/cassandra"],"account":"cassandra"},{"names":["catalina.sh","startup.sh"],"repositories":["docker.io/library/tomcat"],"beside":["/usr/local/tomcat/webapps","/usr/local/tomcat/conf"],"anyUser":true},{"names":["elasticsearch"],"inherited":true,"repositories":["docker.io/library/elasticsearch"],"directories":["/usr/share/elasticsearch/data","/usr/share/elasticsearch/logs","/usr/share/elasticsearch/config"],"account":"elasticsearch"},{"names":["httpd","httpd-foreground"],"repositories":["docker.io/library/httpd"],"directories":["/usr/local/apache2/logs"],"port":80,"account":"www-data","anyUser":true},{"names":["mongod"],"inherited":true,"repositories":["docker.io/library/mongo"],"directories":["/data/db","/data/configdb"],"account":"mongodb"},{"names":["mosquitto"],"inherited":true,"repositories":["docker.io/library/eclipse-mosquitto"],"directories":["/mosquitto"],"account":"mosquitto"},{"names":["mysqld"],"inherited":true,"repositories":["docker.io/library/mysql","docker.io/library/mariadb"],"directories":["/var/lib/mysql","/var/run/mysqld"],"account":"mysql"},{"names":["nginx","nginx-debug"],"repositories":["docker.io/library/nginx"],"directories":["/var/cache/nginx"],"files":["/run/nginx.pid"],"port":80,"account":"nginx","anyUser":true},{"names":["php-fpm"],"repositories":["docker.io/library/php"],"account":"www-data","anyUser":true},{"names":["postgres"],"inherited":true,"repositories":["docker.io/library/postgres","docker.io/postgis/postgis","docker.io/pgvector/pgvector"],"directories":["/var/lib/postgresql","/var/run/postgresql"],"account":"postgres"},{"names":["prometheus"],"inherited":true,"repositories":["quay.io/prometheus/prometheus"],"families":["busybox"],"directories":["/prometheus"],"account":"nobody","anyUser":true},{"names":["rabbitmq-server"],"inherited":true,"repositories":["docker.io/library/rabbitmq"],"directories":["/var/lib/rabbitmq","/etc/rabbitmq","/var/log/rabbitmq"],"account":"rabbitmq"},{"names":["redis-server"],"inherited":true,"repositories":["docker.io/library/redis","docker.io/valkey/valkey"],"directories":["/data"],"account":"redis"}]');

// src/knowledge/servers/packages.json
var packages_default = JSON.parse('[{"names":["apache2","apache2-foreground","apache2ctl","apachectl"],"families":["debian"],"directories":["/var/log/apache2","/var/run/apache2","/var/lock/apache2"],"port":80,"anyUser":true},{"names":["caddy"],"port":80,"anyUser":true},{"names":["catalina.sh","startup.sh"],"directories":["$CATALINA_HOME/logs","$CATALINA_HOME/temp","$CATALINA_HOME/work"],"beside":["$CATALINA_HOME/webapps"],"anyUser":true},{"names":["httpd"],"families":["alpine"],"directories":["/var/log/apache2","/run/apache2"],"port":80,"anyUser":true},{"names":["httpd-foreground"],"directories":["$HTTPD_PREFIX/logs"],"port":80,"anyUser":true},{"names":["nginx"],"families":["alpine","wolfi"],"directories":["/var/lib/nginx","/var/log/nginx","/run/nginx"],"port":80,"account":"nginx","anyUser":true},{"names":["nginx"],"families":["debian","rhel","rhel-minimal","photon","suse"],"directories":["/var/lib/nginx","/var/log/nginx"],"files":["/run/nginx.pid"],"port":80,"anyUser":true},{"names":["redis-sentinel","redis-server"],"families":["alpine"],"directories":["/var/lib/redis","/var/log/redis"],"anyUser":true},{"names":["start.jar"],"directories":["$JETTY_BASE","$TMPDIR"],"anyUser":true}]');

// src/knowledge/servers.ts
var serverOf = (row) => ({
  names: row.words("names"),
  repositories: row.words("repositories"),
  families: row.words("families"),
  inherited: row.flag("inherited"),
  directories: row.words("directories"),
  beside: row.words("beside"),
  files: row.words("files"),
  port: row.number("port"),
  account: row.text("account"),
  anyUser: row.flag("anyUser")
});
var servers = tableOf(serverOf, images_default, packages_default);
var rowsNamed3 = allByName(servers);
var serverNamed = (name, base) => rowsNamed3(name).find((row) => !row.inherited && fits(row, base));
var serverIn = (base) => servers().find((row) => row.repositories.length > 0 && fits(row, base));
var fits = ({ repositories, families: families2 }, base) => {
  if (repositories.length > 0 && (base === void 0 || !repositories.includes(base.image))) return false;
  return families2.length === 0 || base !== void 0 && families2.includes(base.family);
};

// src/consequences/servers.ts
var serversOf = ({
  stage,
  start
}) => {
  const facts = stage.image?.facts;
  const found = start.entrypoint === void 0 && start.command === void 0 ? [serverIn(facts)] : start.programs.map(({ name }) => serverNamed(name, facts));
  return [...new Set(found)].filter((server) => server !== void 0);
};

// src/shell/word.ts
var newDraft = () => ({ text: "", runs: [], variables: [], literal: true });
var take = (draft, text, from, to) => {
  if (to > from) append(draft, text.slice(from, to), from);
};
var append = (draft, characters, from) => {
  if (characters === "") return;
  const last = draft.runs.at(-1);
  if (last !== void 0 && last.start + last.length === from) last.length += characters.length;
  else draft.runs.push({ at: draft.text.length, start: from, length: characters.length });
  draft.text += characters;
};
var wordOf = (draft, script, from, to) => ({
  text: draft.text,
  pieces: placed(draft, script, from),
  literal: draft.literal,
  variables: draft.variables.length < 2 ? draft.variables : [...new Set(draft.variables)],
  raw: script.text.slice(from, to),
  span: spanOf(script, from, to)
});
var wordFrom = (logical, literal = true, variables2 = [], raw = logical.text) => ({
  text: logical.text,
  pieces: logical.pieces,
  literal,
  variables: variables2,
  raw,
  span: spanOf(logical)
});
var plainWord = (script, expands) => {
  const { text } = script;
  const variables2 = expands ? [...new Set(Array.from(text.matchAll(/\$\{?([A-Za-z_]\w*)/g), (match) => match[1] ?? ""))] : [];
  const literal = !expands || !/[$`\\]/.test(text);
  return wordFrom(script, literal, variables2);
};
var placed = (draft, script, from) => {
  const [first, second] = draft.runs;
  if (first === void 0) return [{ at: 0, start: spanOf(script, from, from).start, length: 0 }];
  if (second === void 0) return piecesOf(script, first);
  const pieces = [];
  for (const run2 of draft.runs) {
    for (const { at: at2, start, length } of piecesOf(script, run2)) pieces.push({ at: run2.at + at2, start, length });
  }
  return pieces;
};
var piecesOf = (script, { start, length }) => {
  return slice(script, start, start + length).pieces;
};

// src/shell/exec-form.ts
var execWords = (rest) => {
  const { text } = rest;
  const words3 = [];
  for (let at2 = text.indexOf('"', text.indexOf("[")); at2 !== -1; ) {
    const end = endOfString(text, at2);
    words3.push(stringAt(rest, at2, end));
    at2 = text.indexOf('"', end);
  }
  return words3;
};
var endOfString = (text, from) => {
  let at2 = from + 1;
  while (at2 < text.length && text.charAt(at2) !== '"') at2 += text.charAt(at2) === "\\" ? 2 : 1;
  return Math.min(text.length, at2 + 1);
};
var stringAt = (rest, from, to) => {
  const draft = newDraft();
  const { text } = rest;
  for (let at2 = from + 1; at2 < to - 1; ) {
    const length = text.charAt(at2) !== "\\" ? 1 : text.charAt(at2 + 1) === "u" ? 6 : 2;
    if (length === 1) take(draft, text, at2, at2 + 1);
    else append(draft, unescaped2(text.slice(at2, at2 + length)), at2);
    at2 += length;
  }
  const inside2 = slice(rest, from + 1, Math.max(from + 1, to - 1));
  return { ...wordOf(draft, rest, from, to), span: spanOf(inside2) };
};
var ESCAPES = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f" };
var unescaped2 = (written2) => {
  const char = written2.charAt(1);
  if (char === "u") return String.fromCharCode(Number.parseInt(written2.slice(2), 16) || 0);
  return Object.hasOwn(ESCAPES, char) ? ESCAPES[char] ?? char : char;
};

// src/dockerfile/lexer-state.ts
var MOST_EXPANDED = 1024 * 1024;
var DEEPEST_NESTING = 250;
var fail = (lexer, error) => {
  lexer.error ??= error;
  return void 0;
};
var giveUp = (lexer, error) => {
  if (lexer.error === void 0) lexer.beyond = true;
  return fail(lexer, error);
};
var spend = (lexer, text) => {
  lexer.spent += text.length;
  return lexer.spent > MOST_EXPANDED ? giveUp(lexer, `it expands to more than ${MOST_EXPANDED} characters`) : text;
};

// src/dockerfile/pattern-match.ts
var MOST_COMPARED = 2e5;
var ANY = "";
var find = (chars, from, segments, work) => {
  const first = segments[0] ?? [];
  for (let at2 = from; at2 <= chars.length; at2++) {
    const start = firstFit(chars, at2, first, chars.length, work);
    if (start === void 0) return void 0;
    const end = matchAt(chars, start, segments, true, work);
    if (end !== void 0) return { start, end };
    at2 = lineEnd(chars, start);
  }
  return void 0;
};
var matchAt = (chars, start, segments, longest, work) => {
  const first = segments[0] ?? [];
  if (!fits2(chars, start, first, work)) return void 0;
  let end = start + first.length;
  let line = lineEnd(chars, end);
  for (let index7 = 1; index7 < segments.length; index7++) {
    const segment = segments[index7] ?? [];
    const fit = longest && index7 === segments.length - 1 ? lastFit : firstFit;
    if (end > line) line = lineEnd(chars, end);
    const at2 = fit(chars, end, segment, line + segment.length, work);
    if (at2 === void 0) return void 0;
    end = at2 + segment.length;
  }
  return end;
};
var fits2 = (chars, at2, segment, work) => {
  if (at2 + segment.length > chars.length) return false;
  for (let index7 = 0; index7 < segment.length; index7++) {
    work.left--;
    const token = segment[index7];
    const char = chars[at2 + index7];
    if (token === ANY ? char === "\n" : token !== char) return false;
  }
  return true;
};
var firstFit = (chars, from, segment, limit, work) => {
  const last = Math.min(limit, chars.length) - segment.length;
  for (let at2 = from; at2 <= last && work.left >= 0; at2++) {
    work.left--;
    if (fits2(chars, at2, segment, work)) return at2;
  }
  return void 0;
};
var lastFit = (chars, from, segment, limit, work) => {
  for (let at2 = Math.min(limit, chars.length) - segment.length; at2 >= from && work.left >= 0; at2--) {
    work.left--;
    if (fits2(chars, at2, segment, work)) return at2;
  }
  return void 0;
};
var lineEnd = (chars, from) => {
  const end = chars.indexOf("\n", from);
  return end === -1 ? chars.length : end;
};

// src/dockerfile/names.ts
var readName = (lexer) => {
  const { source, at: at2 } = lexer;
  const first = charAt(source, at2);
  if (first !== "" && !isDigit(first) && "@*#?-$!".includes(first)) {
    lexer.at++;
    return first;
  }
  const digitsOnly = isDigit(first);
  for (let char = first; char !== ""; char = charAt(source, lexer.at)) {
    if (!(isDigit(char) || !digitsOnly && (char === "_" || isLetter(char)))) break;
    lexer.at += char.length;
  }
  return source.slice(at2, lexer.at);
};
var charAt = (source, at2) => {
  const code = source.codePointAt(at2);
  return code === void 0 ? "" : String.fromCodePoint(code);
};
var isDigit = (char) => char < "\x80" ? char >= "0" && char <= "9" : new RegExp("^\\p{Nd}$", "u").test(char);
var isLetter = (char) => char < "\x80" ? char >= "a" && char <= "z" || char >= "A" && char <= "Z" : new RegExp("^\\p{L}$", "u").test(char);

// src/dockerfile/pattern.ts
var removePrefix = (value2, pattern, longest, work) => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  return isError(tokens) ? tokens : cutPrefix([...value2], tokens, longest, work, (rest) => rest.join(""));
};
var removeSuffix = (value2, pattern, longest, work) => {
  const tokens = tokensOf(reversed(pattern));
  return isError(tokens) ? tokens : cutPrefix([...value2].reverse(), tokens, longest, work, (rest) => rest.reverse().join(""));
};
var replaceFirst = (value2, pattern, replacement, work) => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  if (isError(tokens)) return tokens;
  const chars = [...value2];
  const match = find(chars, 0, tokens, work);
  if (work.left < 0) return TOO_MUCH;
  if (match === void 0) return value2;
  return chars.slice(0, match.start).join("") + replacement + chars.slice(match.end).join("");
};
var replaceAll = (value2, pattern, replacement, limit, work) => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  if (isError(tokens)) return tokens;
  const chars = [...value2];
  const parts = replacementParts(replacement);
  let result = "";
  let copied = 0;
  let lastEnd = -1;
  for (let at2 = 0; at2 <= chars.length; ) {
    const match = find(chars, at2, tokens, work);
    if (work.left < 0) return TOO_MUCH;
    if (match === void 0) break;
    result += chars.slice(copied, match.start).join("");
    if (match.end > match.start || match.start !== lastEnd) {
      result += parts.join(chars.slice(match.start, match.end).join(""));
    }
    if (result.length > limit) return { error: "its replacements grow too long", beyond: true };
    copied = match.end;
    lastEnd = match.end;
    at2 = match.end;
    if (match.end === match.start) {
      result += chars[at2] ?? "";
      copied = ++at2;
    }
  }
  return result + chars.slice(copied).join("");
};
var TOO_MUCH = { error: `its pattern takes more than ${MOST_COMPARED} comparisons`, beyond: true };
var isError = (result) => typeof result === "object" && result !== null && "error" in result;
var withoutMark = (pattern) => pattern.startsWith("\uFEFF") ? pattern.slice(1) : pattern;
var reversed = (pattern) => {
  const chars = [...pattern];
  const units = [];
  for (let at2 = 0; at2 < chars.length; at2++) {
    const char = chars[at2] ?? "";
    const next2 = chars[at2 + 1];
    if (char !== "\\" || next2 === void 0) units.push([char]);
    else {
      units.push([char, next2]);
      at2++;
    }
  }
  return units.reverse().flat();
};
var tokensOf = (chars) => {
  const segments = [[]];
  for (let at2 = 0; at2 < chars.length; at2++) {
    const char = chars[at2] ?? "";
    const next2 = chars[at2 + 1] ?? "";
    if (char === "*") segments.push([]);
    else if (char === "?") segments.at(-1)?.push(ANY);
    else if (char !== "\\") segments.at(-1)?.push(char);
    else if (next2 === "*" || next2 === "?" || next2 === "\\") {
      segments.at(-1)?.push(next2);
      at2++;
    } else if (next2 !== "}" && next2 !== "/") {
      return { error: `its pattern escapes ${next2 === "" ? "nothing" : next2}, and only * ? \\ } / can be escaped` };
    }
  }
  return segments;
};
var cutPrefix = (chars, segments, longest, work, join3) => {
  const end = matchAt(chars, 0, segments, longest, work);
  return work.left < 0 ? TOO_MUCH : join3(end === void 0 ? chars : chars.slice(end));
};
var replacementParts = (replacement) => {
  const parts = [""];
  for (const piece of replacement.split(/(\$\$|\$\{[\p{L}\p{Nd}_]+\}|\$[\p{L}\p{Nd}_]+)/u)) {
    if (/^\$\{?0+\}?$/.test(piece)) parts.push("");
    else if (piece === "$$") parts[parts.length - 1] += "$";
    else if (!/^\$\{?[\p{L}\p{Nd}_]/u.test(piece) || piece.startsWith("${") && !piece.endsWith("}")) {
      parts[parts.length - 1] += piece;
    }
  }
  return parts;
};

// src/dockerfile/shown.ts
var LONGEST2 = 100;
var shown = (word) => {
  if (word.length <= LONGEST2) return word;
  return `${word.slice(0, LONGEST2).replace(/[\ud800-\udbff]$/, "")}\u2026`;
};

// src/dockerfile/variables.ts
var readVariable = (lexer) => {
  lexer.at++;
  if (lexer.source.charAt(lexer.at) === "{") return readBraced(lexer);
  const name = readName(lexer);
  if (name === "") return "$";
  return valueOf(lexer, name, `$${name}`);
};
var readBraced = (lexer) => {
  const { source } = lexer;
  const first = source.charAt(++lexer.at);
  if (first === "") return fail(lexer, "a } is missing");
  if ("{}:".includes(first)) return fail(lexer, `\${${first} names no variable`);
  const name = readName(lexer);
  const operator = source.charAt(lexer.at++);
  if (operator === "}") return valueOf(lexer, name, `\${${name}}`);
  if (operator === "/") return readReplacement(lexer, name);
  if (operator === ":") return readDefault(lexer, name, source.charAt(lexer.at++), true);
  if (operator === "#" || operator === "%") return readRemoval(lexer, name, operator);
  if (operator !== "" && "+-?".includes(operator)) return readDefault(lexer, name, operator, false);
  return operator === "" ? fail(lexer, "a } is missing") : fail(lexer, unsupported(name, operator));
};
var unsupported = (name, operator) => `\${${shown(name)}${operator}\u2026} is no form that the builder knows`;
var look = (lexer, name) => {
  const value2 = lexer.lookup(name);
  const first = charAt(name, 0);
  return value2 === null && first !== "_" && !isLetter(first) ? void 0 : value2;
};
var valueOf = (lexer, name, asWritten) => {
  const value2 = look(lexer, name);
  if (typeof value2 === "string") return value2;
  if (value2 === null) lexer.unknown.push(name);
  else if (lexer.keepUnset === true) return asWritten;
  else lexer.unset.push(name);
  return "";
};
var readDefault = (lexer, name, operator, emptyIsUnset) => {
  const written2 = `${emptyIsUnset ? ":" : ""}${operator}`;
  if (operator === "#" || operator === "%") return fail(lexer, unsupported(name, written2));
  const { unset, unknown: unknown2 } = lexer;
  lexer.unset = [];
  lexer.unknown = [];
  const word = lexer.readNested("}", false);
  const inWord = { unset: lexer.unset, unknown: lexer.unknown };
  lexer.unset = unset;
  lexer.unknown = unknown2;
  if (word === void 0) return void 0;
  const value2 = look(lexer, name);
  if (value2 === void 0 && lexer.keepUnset === true) return `\${${name}${written2}${word}}`;
  if (operator === "" || !"-+?".includes(operator)) return fail(lexer, unsupported(name, written2));
  const nothing = operator === "+" && word === "" && inWord.unknown.length === 0;
  if (value2 === null && !nothing) lexer.unknown.push(name);
  const present3 = typeof value2 === "string" && !(emptyIsUnset && value2 === "");
  if (operator === "?") return value2 === null || present3 ? value2 ?? "" : fail(lexer, complaint(name, word, value2));
  if (operator === "-" && present3) return value2;
  if (operator === "+" && !present3) {
    if (value2 === void 0) lexer.unset.push(name);
    return "";
  }
  lexer.unset = unset.concat(inWord.unset);
  lexer.unknown = unknown2.concat(inWord.unknown);
  return word;
};
var complaint = (name, word, value2) => `${shown(name)} is ${value2 === void 0 ? "not set" : "empty"} and the word asks for it${word === "" ? "" : `: ${shown(word)}`}`;
var readRemoval = (lexer, name, operator) => {
  const known9 = lexer.unknown.length;
  const word = lexer.readNested("}", true);
  if (word === void 0) return void 0;
  const hidden3 = lexer.unknown.length > known9;
  const value2 = valueForPattern(lexer, name);
  if (value2 === void 0 && lexer.keepUnset === true) return `\${${name}${operator}${word}}`;
  if (hidden3) return "";
  const longest = word.charAt(0) === operator;
  const remove3 = operator === "#" ? removePrefix : removeSuffix;
  return patternResult(lexer, remove3(value2 ?? "", longest ? word.slice(1) : word, longest, lexer.work));
};
var readReplacement = (lexer, name) => {
  const known9 = lexer.unknown.length;
  const all = lexer.source.charAt(lexer.at) === "/";
  if (all) lexer.at++;
  const pattern = lexer.readNested("/", true);
  const hiddenPattern = lexer.unknown.length > known9;
  const unknown2 = lexer.unknown.length;
  const replacement = pattern === void 0 ? void 0 : lexer.readNested("}", true);
  if (pattern === void 0 || replacement === void 0) return void 0;
  const value2 = valueForPattern(lexer, name);
  if (value2 === void 0 && lexer.keepUnset === true) return `\${${name}/${pattern}/${replacement}}`;
  if (hiddenPattern) return "";
  const replace = (by) => all ? replaceAll(value2 ?? "", pattern, by, MOST_EXPANDED - lexer.spent, lexer.work) : replaceFirst(value2 ?? "", pattern, by, lexer.work);
  if (typeof value2 === "string" && lexer.unknown.length > unknown2 && replace("") === value2 && replace("x") === value2) {
    lexer.unknown.length = unknown2;
  }
  return patternResult(lexer, replace(replacement));
};
var valueForPattern = (lexer, name) => {
  const value2 = look(lexer, name);
  if (value2 === null) lexer.unknown.push(name);
  else if (value2 === void 0 && lexer.keepUnset !== true) lexer.unset.push(name);
  else if (value2 !== void 0) spend(lexer, value2);
  return value2;
};
var patternResult = (lexer, result) => {
  if (typeof result === "string") return result;
  return result.beyond ? giveUp(lexer, result.error) : fail(lexer, result.error);
};

// src/dockerfile/quotes.ts
var readSingleQuoted = (lexer) => {
  const { source, at: at2 } = lexer;
  const end = source.indexOf("'", at2 + 1);
  if (end === -1) return fail(lexer, "a single quote is not closed");
  lexer.at = end + 1;
  return lexer.rawQuotes === true ? source.slice(at2, end + 1) : source.slice(at2 + 1, end);
};
var readDoubleQuoted = (lexer) => {
  const { source } = lexer;
  const quote = lexer.rawQuotes === true ? '"' : "";
  let result = quote;
  for (lexer.at++; lexer.at < source.length; ) {
    const char = source.charAt(lexer.at);
    if (char === '"') {
      lexer.at++;
      return result + quote;
    }
    const part = spend(lexer, (char === "$" ? readVariable(lexer) : readQuotedRun(lexer, char)) ?? "");
    if (part === void 0 || lexer.error !== void 0) return void 0;
    result += part;
  }
  return fail(lexer, "a double quote is not closed");
};
var readQuotedRun = (lexer, char) => {
  const { source, escape, at: at2 } = lexer;
  lexer.at++;
  if (char === escape) {
    const kept = lexer.raw ? escape : "";
    if (lexer.at === source.length) return kept;
    const next2 = source.charAt(lexer.at);
    if (next2 !== '"' && next2 !== "$" && next2 !== escape) return kept + escape;
    lexer.at++;
    return kept + next2;
  }
  while (lexer.at < source.length) {
    const next2 = source.charAt(lexer.at);
    if (next2 === '"' || next2 === "$" || next2 === escape) break;
    lexer.at++;
  }
  return source.slice(at2, lexer.at);
};

// src/dockerfile/lexer.ts
var lex = (source, options) => {
  const lexer = {
    escape: options.escape,
    lookup: options.lookup,
    rawQuotes: options.rawQuotes === true,
    rawEscapes: options.rawEscapes === true,
    ignoreQuotes: options.ignoreQuotes === true,
    keepUnset: options.keepUnset === true,
    source,
    at: source.charCodeAt(0) === 65279 ? 1 : 0,
    raw: options.rawEscapes === true,
    words: [],
    word: "",
    unset: [],
    unknown: [],
    depth: 0,
    spent: 0,
    work: { left: MOST_COMPARED },
    error: void 0,
    beyond: false,
    readNested: (stop, raw) => readUntil(lexer, stop, raw)
  };
  const text = readUntil(lexer, "", lexer.raw);
  if (text === void 0 || lexer.error !== void 0) {
    return { error: lexer.error ?? "it cannot be read", beyond: lexer.beyond };
  }
  if (lexer.word !== "") lexer.words.push(lexer.word);
  return { text, words: lexer.words, unset: lexer.unset, unknown: lexer.unknown };
};
var readUntil = (lexer, stop, raw) => {
  const before = lexer.raw;
  lexer.raw = raw;
  if (++lexer.depth > DEEPEST_NESTING) return giveUp(lexer, `it nests more than ${DEEPEST_NESTING} deep`);
  const result = readParts(lexer, stop);
  lexer.raw = before;
  lexer.depth--;
  if (stop !== "") lexer.word = "";
  return result;
};
var readParts = (lexer, stop) => {
  const { source } = lexer;
  let result = "";
  while (lexer.at < source.length) {
    const char = source.charAt(lexer.at);
    if (char === stop) {
      lexer.at++;
      return result;
    }
    const part = spend(lexer, readPart(lexer, char, stop) ?? "");
    if (part === void 0 || lexer.error !== void 0) return void 0;
    result += part;
  }
  return stop === "" ? result : fail(lexer, `a ${stop} is missing`);
};
var readPart = (lexer, char, stop) => {
  const quote = lexer.ignoreQuotes !== true;
  if (char === "$") return addText(lexer, readVariable(lexer));
  if (char === "<") return addRaw(lexer, readLessThan(lexer));
  if (quote && char === "'") return addRaw(lexer, readSingleQuoted(lexer));
  if (quote && char === '"') return addRaw(lexer, readDoubleQuoted(lexer));
  if (char === lexer.escape) return addRaw(lexer, readEscaped(lexer));
  return addText(lexer, readPlain(lexer, stop));
};
var readPlain = (lexer, stop) => {
  const { source, escape } = lexer;
  const from = lexer.at++;
  while (lexer.at < source.length) {
    const char = source.charAt(lexer.at);
    if (char === stop || char === "$" || char === "<" || char === "'" || char === '"' || char === escape) break;
    lexer.at++;
  }
  return source.slice(from, lexer.at);
};
var readEscaped = (lexer) => {
  const { source, at: at2 } = lexer;
  lexer.at = Math.min(at2 + 2, source.length);
  return source.slice(lexer.raw ? at2 : at2 + 1, lexer.at);
};
var readLessThan = (lexer) => {
  const { source, at: at2 } = lexer;
  let end = at2 + 1;
  if (source.charAt(end) === "<") {
    end++;
    while (end < source.length && " 	\r".includes(source.charAt(end))) end++;
  }
  lexer.at = end;
  return source.slice(at2, end);
};
var addText = (lexer, text) => {
  if (text === void 0 || lexer.depth > 1) return text;
  let from = 0;
  for (let at2 = 0; at2 < text.length; at2++) {
    if (!isSpace(text.charCodeAt(at2))) continue;
    lexer.word += text.slice(from, at2);
    from = at2 + 1;
    if (lexer.word !== "") lexer.words.push(lexer.word);
    lexer.word = "";
  }
  lexer.word += text.slice(from);
  return text;
};
var addRaw = (lexer, text) => {
  if (text !== void 0 && lexer.depth === 1) lexer.word += text;
  return text;
};

// src/dockerfile/expand.ts
var expandWord = (word, lookup, escape) => {
  return PLAIN.test(word) ? { kind: "known", value: word, unset: [] } : oneWord(lex(word, { escape, lookup }));
};
var expandBody = (body, lookup) => oneWord(lex(body, { escape: "\\", lookup, ignoreQuotes: true }));
var expandWords = (word, lookup, escape) => {
  if (PLAIN.test(word)) return { kind: "known", words: word === "" ? [] : [word], unset: [] };
  const result = lex(word, { escape, lookup });
  if ("error" in result) return refusalOf(result);
  if (result.unknown.length > 0) return { kind: "unknown", variables: result.unknown };
  return { kind: "known", words: result.words, unset: result.unset };
};
var oneWord = (result) => {
  if ("error" in result) return refusalOf(result);
  if (result.unknown.length > 0) return { kind: "unknown", variables: result.unknown };
  return { kind: "known", value: result.text, unset: result.unset };
};
var refusalOf = ({
  error,
  beyond = false
}) => beyond ? { kind: "unknown", variables: [], limit: error } : { kind: "error", message: error };
var PLAIN = /^[\w./:@,=+-]*$/;

// src/image/budget.ts
var MAX_EXPANDED = 4194304;
var MOST_PATTERNS = 1e3;
var newBudget = () => ({ left: MAX_EXPANDED, patterns: MOST_PATTERNS, limit: void 0 });
var mayMatch = (budget, word) => {
  if (/\$\{[A-Za-z0-9_]*[#%/]/.test(word)) budget.patterns -= 1;
  return budget.patterns >= 0;
};
var spend2 = (budget, value2) => {
  budget.left -= value2.length;
  return budget.left >= 0;
};

// src/image/environment.ts
var environmentOver = (base) => layerOver(base, void 0);
var valueAt = (environment, name, index7 = Number.POSITIVE_INFINITY) => {
  let at2 = index7;
  for (let layer = environment; layer; layer = layer.parent) {
    const version = lastUpTo(layer.own.get(name) ?? [], at2);
    if (version !== void 0) return version.value;
    at2 = Number.POSITIVE_INFINITY;
  }
  return environment.base(name);
};
var setValue = (environment, name, value2, index7, by) => {
  const versions = environment.own.get(name);
  if (versions === void 0) environment.own.set(name, [{ index: index7, value: value2, by }]);
  else versions.push({ index: index7, value: value2, by });
};
var childOf = (parent) => {
  parent.sealed ??= sealedOf(parent);
  return layerOver(parent.base, parent.sealed);
};
var layerOver = (base, parent) => ({
  base,
  parent,
  own: /* @__PURE__ */ new Map(),
  sealed: void 0
});
var sealedOf = (tip) => {
  const own = /* @__PURE__ */ new Map();
  for (const [name, versions] of tip.own) {
    const image = imageValue(tip, name);
    const last = image === void 0 ? versions.at(-1) : { value: image, by: "ENV" };
    if (last !== void 0) own.set(name, [{ ...last, index: 0 }]);
  }
  let below2 = tip.parent;
  for (; below2 !== void 0 && below2.own.size <= 2 * own.size; below2 = below2.parent) {
    for (const [name, versions] of below2.own) if (!own.has(name)) own.set(name, versions);
  }
  return { base: tip.base, parent: below2, own, sealed: void 0 };
};
var imageValue = (environment, name) => {
  for (let layer = environment; layer; layer = layer.parent) {
    const version = layer.own.get(name)?.findLast(({ by }) => by === "ENV");
    if (version !== void 0) return version.value;
  }
  return environment.base(name);
};
var lastUpTo = (versions, index7) => versions[countEarly(versions, (version) => version.index <= index7) - 1];

// src/image/draft.ts
var lookupOf = (draft) => (name) => valueAt(draft.environment, name);
var valuesAt = ({ environment }, index7) => (name) => valueAt(environment, name, Math.max(index7, 0));
var expandPair = (draft, instruction, pair2) => {
  const name = expand(draft, instruction, pair2.name);
  const value2 = pair2.value === void 0 ? void 0 : expand(draft, instruction, pair2.value);
  return { name: name ?? void 0, value: value2, span: pair2.span };
};
var expand = (draft, instruction, word) => mayMatch(draft.budget, word) ? settle(draft, instruction, expandWord(word, lookupOf(draft), draft.escape)) : null;
var settle = (draft, instruction, expansion) => {
  if (expansion.kind === "error") note(draft, instruction, expansion.message);
  if (expansion.kind === "unknown") draft.budget.limit ??= expansion.limit;
  return expansion.kind === "known" && spend2(draft.budget, expansion.value) ? expansion.value : null;
};
var note = (draft, instruction, message) => {
  draft.problems.push({ message: `${instruction.keyword}: ${message}.`, span: instruction.span });
};
var refuse = (draft, instruction, refusal2) => {
  if (refusal2 !== void 0) note(draft, instruction, refusal2);
};

// src/image/operations/value.ts
var wordsIn2 = ({ json: json2, rest }) => {
  if (json2 === void 0) return wordsOf(rest);
  const places = execWords(rest);
  return json2.map((text, index7) => ({ text, span: places[index7]?.span ?? spanOf(rest) }));
};
var valueOf2 = (draft, instruction, { text, span }) => ({
  text: expand(draft, instruction, text) ?? void 0,
  written: text,
  span
});
var flagValue = (draft, instruction, name) => {
  const flag = lastFlag(instruction, name);
  return flag?.value === void 0 ? void 0 : valueOf2(draft, instruction, { text: flag.value, span: flag.span });
};
var flagSwitch = (instruction, name) => {
  const flag = lastFlag(instruction, name);
  return flag && !FALSE.test(flag.value ?? "");
};
var FALSE = /^(?:0|f|F|false|False|FALSE)$/;
var lastFlag = ({ flags }, name) => flags.findLast((each) => each.name === name);
var pathOf = ({ workdir: workdir2, windows }, value2) => ({
  ...value2,
  path: windows ? void 0 : absolute(value2.text, workdir2)
});
var absolute = (text, directory) => {
  if (text === void 0 || text === "") return void 0;
  if (text.startsWith("/")) return normalised(text);
  return directory === void 0 ? void 0 : normalised(`${directory}/${text}`);
};

// src/image/files/context.ts
var fileAt = (scene, path) => {
  for (const copy2 of [...scene.copies.values()].reverse()) {
    const found = broughtBy2(scene, copy2, path);
    if (found !== void 0) return found;
  }
  return void 0;
};
var copiesOf = (stage) => {
  const copies = /* @__PURE__ */ new Map();
  for (const { triggers: triggers3, steps } of lineage(stage)) {
    for (const { instruction, operation, directory = "/" } of [...triggers3, ...steps]) {
      if (operation.kind !== "copy" && operation.kind !== "add") continue;
      const target = operation.target.path ?? absolute(operation.target.text, directory);
      if (target !== void 0) copies.set(instruction, { instruction, operation, target });
    }
  }
  return copies;
};
var broughtBy2 = (scene, copy2, path) => {
  const { instruction, operation } = copy2;
  const foreign = operation.origin.kind !== "context";
  let missing;
  for (const source of operation.sources) {
    const found = placeIn(source, copy2, path);
    if (found === void 0) continue;
    if (source.kind === "heredoc") return { path: source.name, text: source.text, instruction, foreign };
    const text = foreign ? void 0 : scene.options.context?.(found.place);
    if (text !== void 0) return { path: found.place, text, instruction, foreign };
    if (found.certain) missing ??= { path: found.place, text: void 0, instruction, foreign };
  }
  return missing;
};
var placeIn = (from, { target, operation }, path) => {
  const written2 = from.kind === "path" ? from.path : from.kind === "heredoc" ? from.name : void 0;
  if (written2 === void 0) return void 0;
  const { into: into2 } = operation;
  const source = written2.replace(/^\//, "");
  const name = lastPart(source);
  if (path === target) return into2 || isGlob(name) || name === "" ? void 0 : sure(source);
  const below2 = target === "/" ? path.slice(1) : path.startsWith(`${target}/`) ? path.slice(target.length + 1) : "";
  if (below2 === "") return void 0;
  if (name === "") return sure(below2);
  if (below2 === name) return sure(source);
  const directory = source.slice(0, source.length - name.length);
  if (isGlob(name)) return below2.includes("/") || !matches2(name, below2) ? void 0 : sure(directory + below2);
  return { place: `${source}/${below2}`, certain: !into2 || from.value.text?.endsWith("/") === true };
};
var sure = (place3) => ({ place: place3, certain: true });
var isGlob = (name) => /[*?[]/.test(name);
var matches2 = (pattern, name) => {
  const star = pattern.indexOf("*");
  if (star === -1) return pattern.length === name.length;
  const tail2 = pattern.slice(pattern.lastIndexOf("*") + 1);
  return name.startsWith(pattern.slice(0, star)) && name.endsWith(tail2);
};

// src/consequences/settings-files.ts
var configFiles = (view, directory) => [...view.copies.values()].flatMap((copy2) => {
  const { origin, sources, into: into2 } = copy2.operation;
  if (origin.kind !== "context" || !isWithin(copy2.target, directory)) return [];
  return sources.flatMap((source) => {
    if (source.value.text === void 0) return [];
    const name = lastPart(source.value.text);
    const place3 = into2 ? `${copy2.target}/${name}` : copy2.target;
    const file2 = fileAt(view, place3);
    return file2 === void 0 ? [] : [{ ...file2, place: place3 }];
  });
});
var nginxDirectives = (text) => {
  const directives = [];
  for (const statement of text.replace(/#[^\n]*/g, "").split(/[;{}]/)) {
    const words3 = statement.split(/\s+/).filter((word) => word !== "");
    if (words3.length > 0) directives.push(words3);
  }
  return directives;
};

// src/consequences/settings-ports.ts
var configuredPorts = (view) => nginxPorts(view) ?? apachePorts(view) ?? linesOf(view, CADDY) ?? linesOf(view, HAPROXY);
var nginxPorts = (view) => {
  const files = configFiles(view, "/etc/nginx").filter(
    ({ place: place3 }) => /\.(?:conf|template)$|sites-\w+\/\w+$/.test(place3)
  );
  const [file2] = files;
  if (file2 === void 0 || files.some(({ text }) => text === void 0) || !replacesDefault(view, files))
    return void 0;
  const listens = files.flatMap(({ text = "" }) => nginxDirectives(text).filter(([name]) => name === "listen"));
  const ports = listens.map(([, address = ""]) => portIn(address));
  if (ports.length === 0 || ports.includes(void 0)) return void 0;
  return { ports: ports.flatMap((port) => port ?? []), file: file2 };
};
var replacesDefault = (view, files) => files.some(({ place: place3, text = "" }) => {
  if (DEFAULT_SERVERS.test(place3)) return true;
  return place3 === "/etc/nginx/nginx.conf" && !/^\s*include\s+\S*(?:conf\.d|http\.d|sites-enabled)\//m.test(text);
}) || view.builds.some(({ name, args }) => name === "rm" && args.some(({ word }) => DEFAULT_REMOVED.test(word.text)));
var DEFAULT_SERVERS = /\/(?:conf\.d|http\.d)\/default\.conf$|\/templates\/default\.conf\.template$|\/sites-(?:enabled|available)\/default$/;
var DEFAULT_REMOVED = /\/(?:conf\.d|http\.d)(?:\/(?:default\.conf|\*.*))?$|\/sites-enabled\/(?:default|\*)$/;
var portIn = (address) => {
  if (address.startsWith("unix:")) return 0;
  const digits = /(?:^|:)([0-9]{1,5})$/.exec(address)?.[1];
  if (digits !== void 0) return Number(digits);
  return address.includes("$") ? void 0 : 80;
};
var apachePorts = (view) => {
  const files = ["/usr/local/apache2/conf", "/etc/apache2", "/etc/httpd"].flatMap((each) => configFiles(view, each));
  const file2 = files.find(({ place: place3 }) => /\/(?:httpd\.conf|ports\.conf)$/.test(place3));
  if (file2?.text === void 0) return void 0;
  const ports = Array.from(
    file2.text.matchAll(/^[ \t]*Listen[ \t]+(?:\S{1,60}:)?([0-9]{1,5})\b/gim),
    (match) => Number(match[1])
  );
  return ports.length === 0 ? void 0 : { ports, file: file2 };
};
var CADDY = {
  directory: "/etc/caddy",
  name: "Caddyfile",
  pattern: /^(?:https?:\/\/)?[^\s#({]{0,200}:([0-9]{1,5})(?=[\s,{]|$)/gm
};
var HAPROXY = {
  directory: "/usr/local/etc/haproxy",
  name: "haproxy.cfg",
  pattern: /^[ \t]+bind[ \t]+\S{0,60}:([0-9]{1,5})\b/gm
};
var linesOf = (view, { directory, name, pattern }) => {
  const file2 = configFiles(view, directory).find(({ place: place3 }) => place3 === `${directory}/${name}`);
  if (file2?.text === void 0) return void 0;
  const ports = Array.from(file2.text.matchAll(pattern), (match) => Number(match[1]));
  return ports.length === 0 ? void 0 : { ports, file: file2 };
};

// src/consequences/ports.ts
var FIRST_OPEN_PORT = 1024;
var exposedPorts = ({ stage }) => lineage(stage).flatMap(
  ({ triggers: triggers3, steps }) => [...triggers3, ...steps].flatMap(({ instruction, operation }) => {
    if (operation.kind !== "expose") return [];
    return operation.ports.flatMap(
      ({ first, span }) => first === void 0 ? [] : [{ port: first, span, instruction }]
    );
  })
);
var lowPort = (view) => {
  const argued = view.started.flatMap(portsArgued).find(({ port: port2 }) => isLow(port2));
  if (argued !== void 0) return argued;
  const configured = configuredPorts(view);
  if (configured !== void 0) {
    const port2 = configured.ports.find(isLow);
    const { path, instruction: instruction2 } = configured.file;
    return port2 === void 0 ? void 0 : { port: port2, source: `${path} listens`, instruction: instruction2 };
  }
  const exposed = exposedPorts(view).find(({ port: port2 }) => isLow(port2));
  if (exposed === void 0) return variablePort(view) ?? serverPort(view);
  const { port, instruction, span } = exposed;
  return { port, source: `EXPOSE ${port} (line ${instruction.line}) listens`, instruction, span };
};
var portConsequences = (view) => {
  const low = lowPort(view);
  if (low === void 0) return [];
  const { port, source, instruction, span = instruction.span } = low;
  const sentence = `${source} on port ${port}, which without root works on Docker 20.10 and containerd 2, but not on CRI-O, OpenShift or the host's network.`;
  return [consequence("privileged-port", sentence, span)];
};
var isLow = (port) => port > 0 && port < FIRST_OPEN_PORT;
var variablePort = (view) => {
  const told2 = portVariables2(view).find(({ port: port2 }) => isLow(port2));
  if (told2 === void 0) return void 0;
  const { name, port } = told2;
  return { port, source: `The process by ENV ${name} listens`, ...setterOf(name, view) };
};
var serverPort = (view) => {
  const { stage, start } = view;
  const { image } = stage;
  const instruction = (start.command ?? start.entrypoint)?.instruction ?? stage.stage.from;
  const ofImage2 = start.entrypoint === void 0 && start.command === void 0 ? image?.facts.privilegedPorts[0] : void 0;
  if (ofImage2 !== void 0) return { port: ofImage2, source: `${image?.reference.repository} listens`, instruction };
  if (start.entrypoint === void 0 && start.command === void 0) return void 0;
  if (exposedPorts(view).some(({ port }) => port >= FIRST_OPEN_PORT)) return void 0;
  const server = serversOf(view).find(({ port }) => port !== void 0);
  if (server?.port === void 0) return void 0;
  return {
    port: server.port,
    source: `${server.names[0]} (line ${instruction.line}) by itself listens`,
    instruction
  };
};
var portsArgued = ({ name, argv, where, instruction }) => {
  if (hasRole(name, "client")) return [];
  const told2 = portsTold(argv).map(({ text }) => text);
  const behind = argv.filter((_, at2) => SERVING.has(argv[at2 - 1] ?? "") || name === "php" && argv[at2 - 1] === "-S");
  return [...told2, ...behind].flatMap((value2) => {
    const port = Number(/(?:^|:)([0-9]{1,5})$/.exec(value2)?.[1] ?? Number.NaN);
    return Number.isNaN(port) ? [] : [{ port, source: `${name} (${where}) is told to listen`, instruction }];
  });
};
var SERVING = /* @__PURE__ */ new Set(["http.server", "runserver"]);

// src/knowledge/base-directories.ts
var at = (mode2, paths) => paths.trim().split(/\s+/).map((path) => ({ path, mode: mode2 }));
var EVERYWHERE = [...at(493, "/ /etc /usr /usr/bin /var"), ...at(1023, "/tmp")];
var COMMON = [
  ...EVERYWHERE,
  ...at(
    493,
    `/bin /dev /home /lib /media /mnt /opt /run /sbin /srv /usr/lib /usr/local /usr/local/bin /usr/local/lib
    /usr/local/share /usr/sbin /usr/share /var/cache /var/lib /var/log /var/opt /var/spool`
  ),
  ...at(1023, "/var/tmp"),
  ...at(448, "/root")
];
var DEBIAN = {
  directories: [
    ...COMMON,
    ...at(
      493,
      `/boot /usr/games /usr/include /usr/libexec /usr/local/etc /usr/local/games /usr/local/include /usr/local/sbin
      /usr/local/src /usr/src /var/backups`
    ),
    ...at(1023, "/run/lock"),
    { path: "/var/mail", mode: 1533, group: 8 }
  ],
  links: { "/var/run": "/run", "/var/lock": "/run/lock" },
  source: "Debian base-files 12.4+deb12u15: dpkg-deb -c; debian:12: stat"
};
var ALPINE = {
  directories: COMMON,
  links: { "/var/run": "/run" },
  source: "alpinelinux/docker-alpine: branches v3.12, v3.17, v3.20: alpine-minirootfs-*-x86_64.tar.gz"
};
var FEDORA = {
  directories: [
    ...COMMON.filter(({ path }) => !["/", "/root", "/usr/bin", "/usr/lib", "/usr/sbin", "/var/run"].includes(path)),
    ...at(493, "/usr/include /usr/libexec /usr/local/etc /usr/local/include /usr/local/sbin /usr/local/src /usr/src"),
    ...at(365, "/ /usr/bin /usr/lib /usr/sbin"),
    ...at(360, "/root")
  ],
  links: { "/var/run": "/run", "/var/lock": "/run/lock" },
  source: "Fedora and RHEL filesystem.spec: %files, with %attr of what is not 0755 root root"
};
var OTHERS = {
  directories: COMMON.filter(({ path }) => path !== "/root"),
  links: { "/var/run": "/run" },
  source: "Filesystem Hierarchy Standard 3.0: what every distribution has"
};
var DISTROLESS = {
  directories: [...EVERYWHERE, ...at(448, "/root"), ...at(493, "/home")],
  links: {},
  source: "GoogleContainerTools/distroless@cd08076: base/base.bzl"
};
var BUSYBOX = {
  directories: [...EVERYWHERE, ...at(493, "/bin"), ...at(448, "/root")],
  links: {},
  source: "docker-library/busybox: busybox 1.38.0 glibc, musl and uclibc: rootfs.tar"
};
var baseFiles = (family) => {
  switch (family) {
    case "debian":
      return DEBIAN;
    case "alpine":
    case "wolfi":
      return ALPINE;
    case "rhel":
    case "rhel-minimal":
      return FEDORA;
    case "suse":
    case "photon":
    case "arch":
      return OTHERS;
    case "distroless":
      return DISTROLESS;
    case "busybox":
      return BUSYBOX;
    case "nix":
    case "scratch":
    case "windows":
    case "unknown":
      return void 0;
  }
};
var FILLED = [
  ...["/bin", "/boot", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/proc", "/root", "/run", "/sbin", "/sys", "/usr"],
  "/var"
];
var FILLED_BY_SERVICES = ["/opt", "/srv"];
var EMPTY = ["/usr/src", "/var/tmp"];
var mayBeInBase = (path, service) => {
  if (EMPTY.some((directory) => path.startsWith(`${directory}/`))) return false;
  return FILLED.some((each) => isWithin(path, each)) || service && FILLED_BY_SERVICES.some((each) => isWithin(path, each));
};
var MERGED = ["/bin", "/sbin", "/lib", "/lib64"];

// src/text/lazily.ts
var lazily = (compute) => {
  let known9;
  return () => {
    known9 ??= { value: compute() };
    return known9.value;
  };
};

// src/knowledge/images/family-accounts.ts
var accountsOfFamily = (family) => STOCK[family];
var DEBIAN2 = {
  users: `root:0:0:/root daemon:1:1:/usr/sbin bin:2:2:/bin sys:3:3:/dev sync:4:65534:/bin games:5:60:/usr/games
    man:6:12:/var/cache/man lp:7:7:/var/spool/lpd mail:8:8:/var/mail news:9:9:/var/spool/news
    uucp:10:10:/var/spool/uucp proxy:13:13:/bin www-data:33:33:/var/www backup:34:34:/var/backups
    list:38:38:/var/list irc:39:39:/run/ircd gnats:41:41:/var/lib/gnats _apt::65534:/nonexistent
    nobody:65534:65534:/nonexistent`,
  groups: `root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 lp:7 mail:8 news:9 uucp:10 man:12 proxy:13 kmem:15
    dialout:20 fax:21 voice:22 cdrom:24 floppy:25 tape:26 sudo:27 audio:29 dip:30 www-data:33 backup:34 operator:37
    list:38 irc:39 src:40 gnats:41 shadow:42 utmp:43 video:44 sasl:45 plugdev:46 staff:50 games:60 users:100
    nogroup:65534 ssh: _ssh:`,
  source: "Debian base-passwd 3.6: passwd.master, group.master"
};
var ALPINE2 = {
  users: `root:0:0:/root bin:1:1:/bin daemon:2:2:/sbin adm:3:4:/var/adm lp:4:7:/var/spool/lpd sync:5:0:/sbin
    shutdown:6:0:/sbin halt:7:0:/sbin mail:8:12:/var/mail news:9:13:/usr/lib/news uucp:10:14:/var/spool/uucppublic
    operator:11:0:/root man:13:15:/usr/man postmaster:14:12:/var/mail cron:16:16:/var/spool/cron ftp:21:21:/var/lib/ftp
    sshd:22:22:/dev/null at:25:25:/var/spool/cron/atjobs squid:31:31:/var/cache/squid xfs:33:33:/etc/X11/fs
    games:35:35:/usr/games cyrus:85:12:/usr/cyrus vpopmail:89:89:/var/vpopmail ntp:123:123:/var/empty
    smmsp:209:209:/var/spool/mqueue guest:405:100:/dev/null nobody:65534:65534:/`,
  groups: `root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 floppy:11 mail:12 news:13 uucp:14
    man:15 cron:16 console:17 audio:18 cdrom:19 dialout:20 ftp:21 sshd:22 input:23 at:25 tape:26 video:27 netdev:28
    readproc:30 squid:31 xfs:33 kvm:34 games:35 shadow:42 cdrw:80 www-data:82 usb:85 vpopmail:89 users:100 ntp:123
    nofiles:200 smmsp:209 locate:245 abuild:300 utmp:406 ping:999 nogroup:65533 nobody:65534`,
  source: "alpinelinux/docker-alpine: branches v3.12, v3.17, v3.20: alpine-minirootfs-*-x86_64.tar.gz"
};
var BUSYBOX2 = {
  users: `root:0:0:/root daemon:1:1:/usr/sbin bin:2:2:/bin sys:3:3:/dev sync:4:100:/bin mail:8:8:/var/spool/mail
    www-data:33:33:/var/www operator:37:37:/var nobody:65534:65534:/home`,
  groups: `root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 lp:7 mail:8 kmem:9 wheel:10 cdrom:11 dialout:18 floppy:19
    video:28 audio:29 tape:32 www-data:33 operator:37 utmp:43 plugdev:46 staff:50 lock:54 netdev:82 users:100
    nobody:65534`,
  source: "busybox 1.38.0 image: etc/passwd, etc/group"
};
var WOLFI = {
  users: `root:0:0:/root bin:1:1:/bin daemon:2:2:/sbin adm:3:4:/var/adm lp:4:7:/var/spool/lpd sync:5:0:/sbin
    shutdown:6:0:/sbin halt:7:0:/sbin mail:8:12:/var/mail news:9:13:/var/lib/news uucp:10:14:/var/spool/uucppublic
    operator:11:0:/root man:13:15:/usr/man postmaster:14:12:/var/mail cron:16:16:/var/spool/cron ftp:21:21:/var/lib/ftp
    sshd:22:22:/dev/null nobody:65534:65534:/`,
  groups: `root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 floppy:11 mail:12 news:13 uucp:14
    man:15 cron:16 console:17 audio:18 cdrom:19 dialout:20 ftp:21 sshd:22 input:23 at:25 tape:26 video:27 netdev:28
    readproc:30 kvm:34 games:35 shadow:42 cdrw:80 usb:85 ntp:123 nofiles:200 smmsp:209 locate:245 utmp:406
    nogroup:65533 nobody:65534`,
  source: "wolfi-dev/os@8190a1652f: wolfi-baselayout/vendor/etc/passwd, group"
};
var RHEL = {
  users: `root:0:0:/root bin:1:1:/bin daemon:2:2:/sbin adm:3:4:/var/adm lp:4:7:/var/spool/lpd sync:5:0:/sbin
    shutdown:6:0:/sbin halt:7:0:/sbin mail:8:12:/var/spool/mail operator:11:0:/root games:12:100:/usr/games
    ftp:14:50:/var/ftp nobody:::/`,
  groups: `root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 cdrom:11 mail:12 man:15 dialout:18
    floppy:19 games:20 tape:33 video:39 ftp:50 lock:54 audio:63 users:100 nobody:`,
  source: "Fedora setup package: passwd, group"
};
var rootAnd = (users, groups, source) => ({
  users: `root:0:0:/root ${users}`,
  groups: `root:0 ${groups}`,
  source
});
var STOCK = {
  debian: DEBIAN2,
  alpine: ALPINE2,
  wolfi: WOLFI,
  rhel: RHEL,
  "rhel-minimal": RHEL,
  suse: rootAnd("bin:1:1:/bin daemon:2:2:/sbin nobody:65534:65534:/var/lib/nobody", "", "openSUSE system-users"),
  photon: rootAnd("nobody:::", "", "vmware/photon: filesystem.spec"),
  arch: rootAnd("nobody:65534:65534:/", "nobody:65534", "Arch Linux filesystem package: passwd, group"),
  nix: rootAnd("nobody:65534:65534:", "nobody:65534", "NixOS/nix: docker.nix"),
  busybox: BUSYBOX2,
  distroless: rootAnd("", "tty:5 staff:50", "every such image names its others"),
  scratch: { users: "", groups: "", source: "no file at all" },
  windows: { users: "ContainerUser:: ContainerAdministrator::", groups: "", source: "Windows base images" },
  unknown: rootAnd("", "", "no more is known")
};

// src/knowledge/images/accounts.ts
var made = /* @__PURE__ */ new WeakMap();
var accountsOf = (facts) => {
  const known9 = made.get(facts);
  if (known9 !== void 0) return known9;
  const accounts = { ...mapped(facts), complete: facts.accountsComplete };
  made.set(facts, accounts);
  return accounts;
};
var mapped = ({ family, accounts }) => {
  const stock = accountsOfFamily(family);
  const users = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  for (const entry of wordsOf2(stock.groups)) {
    const [name = "", gid = ""] = entry.split(":");
    groups.set(name, gid === "" ? void 0 : Number(gid));
  }
  for (const entry of wordsOf2(stock.users)) {
    const account = accountOf(entry);
    users.set(account.name, account);
  }
  const gids = new Set(groups.values());
  for (const account of accounts) {
    users.set(account.name, account);
    if (account.gid === void 0 || !gids.has(account.gid)) groups.set(account.name, account.gid);
  }
  return { users, groups };
};

// src/image/bases/inside.ts
var NOBODY_KNOWN = { users: /* @__PURE__ */ new Map(), groups: /* @__PURE__ */ new Map(), complete: false, absent: false };
var accountsIn = (image) => {
  if (image === void 0) return NOBODY_KNOWN;
  const { users, groups, complete } = accountsOf(image.facts);
  return { users, groups, complete, absent: image.facts.family === "scratch" && users.size === 0 };
};
var DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
var variablesIn = (image, system) => {
  const env = image?.facts.env ?? void 0;
  if (image === void 0 || env === void 0) return () => null;
  return (name) => {
    if (Object.hasOwn(env, name)) return env[name];
    if (image.facts.envVaries?.includes(name)) return null;
    return name === "PATH" && system !== "windows" ? DEFAULT_PATH : void 0;
  };
};

// src/image/files/state.ts
var NOTHING_KNOWN = {
  kind: void 0,
  owner: void 0,
  group: void 0,
  mode: void 0,
  target: void 0,
  written: void 0,
  content: void 0
};
var absent = (because) => ({ exists: "no", ...NOTHING_KNOWN, because });
var unknown = (because) => ({ exists: "maybe", ...NOTHING_KNOWN, because });
var present = (kind, rights, because) => ({
  exists: "yes",
  ...NOTHING_KNOWN,
  kind,
  ...rights,
  because
});
var either = (before, after4) => {
  if (before === after4) return before;
  const exists2 = before.exists === after4.exists ? before.exists : "maybe";
  if (before.exists === "no") return { ...after4, exists: exists2 };
  if (after4.exists === "no") return { ...before, exists: exists2, because: after4.because };
  const same = (a, b) => a === b ? a : void 0;
  return {
    exists: exists2,
    kind: same(before.kind, after4.kind),
    owner: same(before.owner, after4.owner),
    group: same(before.group, after4.group),
    mode: same(before.mode, after4.mode),
    target: same(before.target, after4.target),
    written: same(before.written, after4.written),
    content: same(before.content, after4.content),
    because: after4.because
  };
};
var laidOver = (before, after4) => {
  const mixed = either(before, after4);
  return before.exists === "yes" ? { ...mixed, exists: "yes" } : mixed;
};
var asDirectory = (before, fresh2) => {
  if (before.exists === "yes") {
    return before.kind === void 0 && before.because.span !== void 0 ? { ...before, kind: "directory" } : before;
  }
  if (before.exists === "no") return fresh2;
  return { ...either({ ...before, exists: "yes", kind: "directory" }, fresh2), exists: "yes" };
};
var foundOf = (state) => {
  if (state.exists === "no") return "absent";
  if (state.exists === "maybe") return "unknown";
  const { kind, owner, group, mode: mode2, target, because } = state;
  return { kind, owner, group, mode: mode2, target, because };
};

// src/image/files/base.ts
var baseOf3 = (image) => {
  if (image === void 0) return unknownBase("nothing is known of the base image");
  const { facts, certain } = image;
  if (facts.id === "scratch") return scratch;
  const name = image.reference.repository;
  const because = causeOf(`${name} does not say what is there`);
  const files = certain ? baseFiles(facts.family) : void 0;
  if (files === void 0) return unknownBase(`it is not known what ${name} has`);
  const rows = /* @__PURE__ */ new Map();
  const brings = causeOf(`${name} brings it`);
  for (const { path, mode: mode2, group = 0 } of files.directories) {
    const kind = /^\/(?:bin|sbin|lib)$/.test(path) ? void 0 : "directory";
    rows.set(path, present(kind, { owner: 0, group: group ?? void 0, mode: mode2 }, brings));
  }
  for (const [path, target] of Object.entries(files.links)) {
    rows.set(path, { ...present("link", { owner: 0, group: 0, mode: 511 }, brings), target, written: target });
  }
  for (const [path, state] of homesOf(image, brings)) if (!rows.has(path)) rows.set(path, state);
  const named4 = namedIn(facts, rows.keys());
  const none3 = absent(causeOf(`${name} has nothing there`));
  const open = unknown(because);
  return (path) => rows.get(path) ?? kernels(path) ?? (mayBeInBase(path, facts.startsService !== false) || named4(path) ? open : none3);
};
var ROOT_DIRECTORY = { owner: 0, group: 0, mode: 493 };
var causeOf = (clause) => ({ clause, line: void 0, span: void 0 });
var scratch = (path) => path === "/" ? present("directory", ROOT_DIRECTORY, causeOf("every image has it")) : EMPTY2;
var EMPTY2 = absent(causeOf("scratch is empty"));
var unknownBase = (clause) => {
  const state = unknown(causeOf(clause));
  const root = present("directory", ROOT_DIRECTORY, causeOf("every image has it"));
  return (path) => path === "/" ? root : kernels(path) ?? state;
};
var kernels = (path) => {
  const because = causeOf("the container runtime brings it");
  if (path === "/dev/shm") return present("directory", { owner: 0, group: 0, mode: 1023 }, because);
  if (path === "/dev") return present("directory", ROOT_DIRECTORY, because);
  if (DEVICES.has(path)) return present("file", { owner: 0, group: 0, mode: 438 }, because);
  return void 0;
};
var DEVICES = new Set(
  ["null", "zero", "full", "random", "urandom", "tty"].map((name) => `/dev/${name}`)
);
var homesOf = (image, because) => {
  const own = new Set(image.facts.accounts.map(({ name }) => name));
  return [...accountsIn(image).users.values()].flatMap(({ name, uid, gid, home }) => {
    if (home === void 0 || home === "/" || !(own.has(name) && isWithin(home, "/home"))) return [];
    return [[home, present("directory", { owner: uid, group: gid, mode: void 0 }, because)]];
  });
};
var namedIn = (facts, known9) => {
  const homes = facts.accounts.flatMap(({ home }) => home ?? []);
  const values = Object.values(facts.env ?? {}).flatMap((value2) => value2.split(/[:;=\s]/));
  const system = new Set(known9);
  const paths = [...homes, ...values].filter((path) => path.startsWith("/") && !system.has(path));
  const tops = new Set(paths.map(topOf));
  return (path) => tops.has(topOf(path)) && paths.some((each) => isWithin(path, each) || isWithin(each, path)) && !system.has(path);
};
var topOf = (path) => {
  const end = path.indexOf("/", 1);
  return end === -1 ? path : path.slice(0, end);
};
var basePaths = (image) => image === void 0 || !image.certain ? ["/"] : ["/", ...baseFiles(image.facts.family)?.directories.map(({ path }) => path) ?? []].filter(
  (path, at2, all) => all.indexOf(path) === at2 && parentOf(path) !== ""
);

// src/image/files/owners.ts
var ROOT2 = { owner: 0, group: 0 };
var NOBODY_KNOWN2 = { owner: void 0, group: void 0 };
var builderOwner = (text, accounts) => {
  if (text === void 0) return NOBODY_KNOWN2;
  const { user, group } = split(text, /:/);
  const byNumber = numberOf2(user);
  const owner = byNumber === void 0 ? named2(accounts, user) : { owner: byNumber, group: byNumber };
  if (group === void 0 || group === "") return owner;
  return { owner: owner.owner, group: numberOf2(group) ?? groupNamed(accounts, group, owner.group) };
};
var named2 = (accounts, name) => {
  const user = accounts.users.get(name);
  if (user !== void 0) return { owner: user.uid, group: user.gid };
  return accounts.complete || accounts.absent || name === "" ? ROOT2 : NOBODY_KNOWN2;
};
var groupNamed = (accounts, name, own) => {
  if (accounts.groups.has(name)) return accounts.groups.get(name);
  return accounts.complete || accounts.absent ? own : void 0;
};
var chownOwner = (text, accounts) => {
  if (text === void 0) return NOBODY_KNOWN2;
  const { user, group } = split(text, accounts.users.has(text) ? /:/ : /[:.]/);
  const account = accounts.users.get(user);
  const owner = user === "" ? "same" : numberOf2(user) ?? account?.uid;
  if (group === void 0) return { owner, group: "same" };
  return { owner, group: group === "" ? account?.gid : chgrpGroup(group, accounts) };
};
var chgrpGroup = (text, { groups }) => text === void 0 ? void 0 : numberOf2(text) ?? groups.get(text);
var split = (text, separator) => {
  const at2 = text.search(separator);
  return at2 === -1 ? { user: text, group: void 0 } : { user: text.slice(0, at2), group: text.slice(at2 + 1) };
};
var numberOf2 = (text) => /^\+?\d{1,10}$/.test(text) ? Number(text) : void 0;

// src/image/files/log.ts
var MOST_LOOKS = 1e6;
var MOST_CHANGES = 2e4;
var MOST_PARTS = 64;
var MOST_HOPS = 64;
var newLog = (first, budget) => ({
  first,
  versions: /* @__PURE__ */ new Map(),
  sweeps: /* @__PURE__ */ new Map(),
  budget,
  time: 0
});
var isFull = ({ time }) => time >= MOST_CHANGES;
var addVersion = (log, path, state) => {
  if (!isFull(log)) added2(log.versions, path, { time: log.time, state });
  log.time += 1;
};
var addSweep = (log, directory, change, names) => {
  if (!isFull(log)) added2(log.sweeps, directory, { time: log.time, change, names });
  log.time += 1;
};
var added2 = (map, key, value2) => {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value2]);
  else list.push(value2);
};
var stateAt = (log, path, time, hops) => {
  const prefixes = prefixesOf(path);
  if (isFull(log) || hops <= 0 || prefixes === void 0 || !spend3(log.budget, 1)) return unknown(TOO_MUCH2);
  const own = lastBefore(log.versions.get(path), time);
  const since = own?.time ?? -1;
  const sweeps = [];
  for (const prefix of prefixes) {
    const there2 = log.sweeps.get(prefix);
    if (there2 === void 0) continue;
    for (let at2 = countEarly(there2, (sweep2) => sweep2.time <= since); at2 < there2.length; at2 += 1) {
      const sweep2 = there2[at2];
      if (sweep2 === void 0 || sweep2.time >= time) break;
      sweeps.push(sweep2);
    }
  }
  if (!spend3(log.budget, sweeps.length)) return unknown(TOO_MUCH2);
  sweeps.sort((a, b) => a.time - b.time);
  let state = own?.state ?? log.first(path, hops - 1);
  for (const { change } of sweeps) state = change(state, path, hops - 1);
  return state;
};
var TOO_MUCH2 = { clause: "the file does more than we look at", line: void 0, span: void 0 };
var spend3 = (budget, looks) => {
  budget.left -= looks;
  return budget.left >= 0;
};
var prefixesOf = (path) => {
  if (path === "/") return [];
  const prefixes = ["/"];
  for (let at2 = path.indexOf("/", 1); at2 !== -1; at2 = path.indexOf("/", at2 + 1)) {
    if (prefixes.length > MOST_PARTS) return void 0;
    prefixes.push(path.slice(0, at2));
  }
  return prefixes;
};
var lastBefore = (versions, time) => versions === void 0 ? void 0 : versions[countEarly(versions, (version) => version.time < time) - 1];

// src/image/files/links.ts
var MOST_LINKS = 16;
var straight = (look2, path, last = false) => {
  let current2 = path;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const link2 = firstLink(look2, current2, last);
    if (link2 === void 0) return current2;
    if (link2.target === void 0) return void 0;
    current2 = normalised(`${link2.target}/${current2.slice(link2.path.length)}`);
  }
  return void 0;
};
var firstLink = (look2, path, last) => {
  const prefixes = prefixesOf(path) ?? [];
  for (const prefix of last ? [...prefixes, path] : prefixes) {
    const { kind, exists: exists2, target } = look2(prefix);
    if (kind === "link" && exists2 === "yes") return { path: prefix, target };
  }
  return void 0;
};
var carriedTo = (path, state) => state.kind === "link" ? { ...state, target: state.written === void 0 ? void 0 : targetOf(path, state.written) } : state;
var targetOf = (path, written2) => normalised(written2.startsWith("/") ? written2 : `${parentOf(path)}/${written2}`);

// src/image/files/site.ts
var causeAt = ({ instruction }, clause, span = instruction.span) => ({
  clause,
  line: instruction.line,
  span
});
var isMounted = ({ mounts }, path) => mounts.some((mount) => isWithin(path, mount));
var stateOf2 = ({ log }, path) => stateAt(log, path, log.time, MOST_HOPS);
var placeOf2 = (site, path, last = false) => straight((each) => stateOf2(site, each), path, last);
var put = ({ site, certain }, path, state) => {
  const place3 = placeOf2(site, path);
  if (place3 === void 0 || place3 === "/" || isMounted(site, place3)) return;
  addVersion(site.log, place3, certain ? state : either(stateOf2(site, place3), state));
};
var alter = (act, path, change, follows = true) => {
  const place3 = placeOf2(act.site, path, follows);
  if (place3 === void 0) return;
  const before = stateOf2(act.site, place3);
  if (before.exists !== "no") put(act, place3, change(before));
};
var sweep = ({ site, certain }, directory, change, names) => {
  const place3 = placeOf2(site, directory, true);
  if (place3 === void 0 || isMounted(site, place3)) return;
  const seen2 = (state, path, hops) => isMounted(site, path) ? state : certain ? change(state, path, hops) : either(state, change(state, path, hops));
  addSweep(site.log, place3, seen2, names);
};
var makeDirectories = (act, path, last, above2 = last) => {
  const place3 = placeOf2(act.site, path, true);
  if (place3 === void 0) return;
  const parents = present("directory", above2, act.because);
  for (const each of prefixesOf(place3) ?? []) makeOne(act, each, parents);
  makeOne(act, place3, present("directory", last, act.because));
};
var makeOne = (act, path, fresh2) => {
  const before = stateOf2(act.site, path);
  const after4 = asDirectory(before, fresh2);
  if (after4 !== before) put(act, path, after4);
};

// src/image/files/modes.ts
var changedMode = (written2, mode2, kind, umask = UMASK) => {
  if (/^[0-7]{1,5}$/.test(written2)) {
    const number2 = Number.parseInt(written2, 8) & 4095;
    const kept = kind === "directory" && written2.length < 5 ? (mode2 ?? 0) & 3072 & ~number2 : 0;
    return kept === 0 ? number2 : void 0;
  }
  let changed = mode2;
  for (const clause of written2.split(",")) {
    changed = clauseApplied(clause, changed, kind, umask);
    if (changed === void 0) return void 0;
  }
  return changed;
};
var CLASSES = { u: 2496, g: 1080, o: 519, a: 4095 };
var PERMISSIONS = { r: 292, w: 146, x: 73, s: 3072, t: 512 };
var UMASK = 18;
var clauseApplied = (clause, mode2, kind, umask) => {
  const classes = /^[ugoa]*/.exec(clause)?.[0] ?? "";
  const actions = clause.slice(classes.length);
  if (!/^(?:[-+=][rwxXstugo]*)+$/.test(actions)) return void 0;
  if (classes === "" && umask === "unknown") return void 0;
  const mask = classes === "" ? 4095 & ~Number(umask) : [...classes].reduce((all, each) => all | (CLASSES[each] ?? 0), 0);
  let changed = mode2;
  for (const [, operator = "", letters = ""] of actions.matchAll(/([-+=])([rwxXstugo]*)/g)) {
    changed = actionApplied(operator, letters, mask, changed, kind);
    if (changed === void 0) return void 0;
  }
  return changed;
};
var actionApplied = (operator, letters, mask, mode2, kind) => {
  if (mode2 === void 0 && !(operator === "=" && (mask & 511) === 511)) return void 0;
  const before = mode2 ?? 0;
  let bits = 0;
  for (const letter of letters) {
    const given = bitsOf(letter, mode2, kind);
    if (given === void 0) return void 0;
    bits |= given;
  }
  bits &= mask;
  if (operator === "+") return before | bits;
  return operator === "-" ? before & ~bits : before & ~mask | bits;
};
var bitsOf = (letter, mode2, kind) => {
  const plain2 = PERMISSIONS[letter];
  if (plain2 !== void 0) return plain2;
  if (mode2 === void 0) return void 0;
  if (letter === "X") {
    if (kind === void 0 && (mode2 & 73) === 0) return void 0;
    return kind === "directory" || (mode2 & 73) !== 0 ? 73 : 0;
  }
  const shift = letter === "u" ? 6 : letter === "g" ? 3 : 0;
  return (mode2 >> shift & 7) * 73;
};

// src/image/files/glob.ts
var hasGlob = (part) => /[*?[]/.test(part);
var globMatches = (pattern, name) => {
  const tokens = tokensOf2(pattern);
  if (tokens === void 0) return false;
  let token = 0;
  let star = -1;
  let resume = 0;
  let at2 = 0;
  while (at2 < name.length) {
    const test = tokens[token];
    if (test === "*") {
      star = token;
      token += 1;
      resume = at2;
    } else if (test?.(name.charAt(at2)) === true) {
      token += 1;
      at2 += 1;
    } else if (star !== -1) {
      token = star + 1;
      resume += 1;
      at2 = resume;
    } else return false;
  }
  while (tokens[token] === "*") token += 1;
  return token === tokens.length;
};
var tokensOf2 = (pattern) => {
  const tokens = [];
  for (let at2 = 0; at2 < pattern.length; at2 += 1) {
    const char = pattern.charAt(at2);
    if (char === "*") tokens.push("*");
    else if (char === "?") tokens.push(() => true);
    else if (char === "[") {
      const end = pattern.indexOf("]", at2 + 2);
      if (end === -1) return void 0;
      tokens.push(classOf(pattern.slice(at2 + 1, end)));
      at2 = end;
    } else {
      if (char === "\\") at2 += 1;
      const literal = pattern.charAt(at2);
      tokens.push((each) => each === literal);
    }
  }
  return tokens;
};
var classOf = (text) => {
  const negated = text.startsWith("^");
  const ranges = [];
  for (let at2 = negated ? 1 : 0; at2 < text.length; at2 += 1) {
    const low = text.charAt(at2);
    const isRange = text.charAt(at2 + 1) === "-" && at2 + 2 < text.length;
    ranges.push([low, isRange ? text.charAt(at2 + 2) : low]);
    if (isRange) at2 += 2;
  }
  return (char) => ranges.some(([low, high]) => low <= char && char <= high) !== negated;
};

// src/image/files/effects/source.ts
var isDirectory = (text) => text !== void 0 && /(?:^|\/)\.{0,2}$/.test(text);

// src/image/files/effects/context-files.ts
var MOST_NAMES = 5e3;
var contextSources = (act, { path, glob, value: value2 }, excludes) => {
  if (path === void 0) return [unseen(act, "")];
  const paths = glob ? globbed(act.site.options, path) : [path];
  if (paths === void 0) return [unseen(act, "")];
  return paths.map((each) => sourceAt(act, each, isDirectory(value2.text), excludes));
};
var sourceAt = (act, path, slash, excludes) => {
  const { options } = act.site;
  const name = lastPart(path);
  const entry = options.contextEntry?.(inContext(path));
  const at2 = (rest) => fileAt2(act, `${path === "/" ? "" : path}${rest}`, rest === "");
  const names = () => excludes ? [] : namesBelow(options, path);
  if (entry !== void 0) return { name, path, kind: entry.kind === "link" ? void 0 : entry.kind, at: at2, names };
  if (path === "/" || slash) return { name, path, kind: "directory", at: at2, names };
  const isText = options.context?.(inContext(path)) !== void 0;
  return { ...unseen(act, name), path, kind: isText ? "file" : void 0, at: at2, names };
};
var unseen = (act, name) => ({
  name,
  path: void 0,
  kind: void 0,
  at: (rest) => hidden(act, rest === ""),
  names: () => []
});
var hidden = (act, there2) => ({
  ...present(void 0, { ...ROOT2, mode: void 0 }, act.because),
  exists: there2 ? "yes" : "maybe"
});
var fileAt2 = (act, path, top) => {
  const { contextEntry, context } = act.site.options;
  const inside2 = inContext(path);
  const entry = contextEntry?.(inside2);
  if (entry !== void 0) return { ...stateOfEntry(act, entry), content: contentOf(act, inside2) };
  if (contextEntry !== void 0) return top ? hidden(act, true) : void 0;
  const text = context?.(inside2);
  if (text === void 0) return hidden(act, top);
  return { ...present("file", { ...ROOT2, mode: void 0 }, act.because), content: contentOf(act, inside2) };
};
var stateOfEntry = (act, { kind, mode: mode2 }) => present(kind, { ...ROOT2, mode: mode2 }, act.because);
var contentOf = ({ site: { options }, because }, path) => () => ({ text: options.context?.(path), from: "context", path, because });
var inContext = (path) => path === "/" ? "." : path.slice(1);
var globbed = ({ contextEntry }, path) => {
  if (contextEntry === void 0) return void 0;
  let found = [""];
  for (const part of path.slice(1).split("/")) {
    found = found.flatMap((each) => {
      if (!hasGlob(part)) return [`${each}/${part}`];
      const names = contextEntry(inContext(each === "" ? "/" : each))?.names ?? [];
      return names.filter((name) => globMatches(part, name)).map((name) => `${each}/${name}`);
    });
    if (found.length > MOST_NAMES) return void 0;
  }
  return found.filter((each) => contextEntry(inContext(each)) !== void 0);
};
var namesBelow = function* ({ contextEntry }, path) {
  const open = [""];
  let count = 0;
  for (let next2 = open.pop(); next2 !== void 0 && count < MOST_NAMES; next2 = open.pop()) {
    const there2 = `${path === "/" ? "" : path}${next2}` || "/";
    for (const name of contextEntry?.(inContext(there2))?.names ?? []) {
      yield `${next2}/${name}`;
      count += 1;
      open.push(`${next2}/${name}`);
    }
  }
};

// src/image/files/effects/place.ts
var marked = (state, { owner, mode: mode2 }, act) => {
  const owned3 = { ...state, ...owner, because: act.because };
  return mode2 === void 0 ? owned3 : { ...owned3, mode: mode2(owned3) };
};
var place = (act, operation, target, source, given) => {
  const into2 = isInto(operation);
  if (source.kind === "directory") return placeDirectory(act, operation, target, source, given);
  if (into2) makeParents(act, operation, target, given);
  else makeParents(act, operation, parentOf(target), given);
  const there2 = stateOf2(act.site, placeOf2(act.site, target, true) ?? target);
  if (operation.link && !into2 && there2.kind === "directory") sweep(act, target, () => absent(act.because));
  const directory = into2 || !operation.link && there2.exists === "yes" && there2.kind === "directory";
  if (source.kind === void 0) return placeUnseen(act, operation, target, source, given);
  if (directory) return placeFile(act, normalised(`${target}/${source.name}`), source, given);
  placeFile(act, target, source, given);
  const isOpen3 = there2.exists === "maybe" && there2.kind === void 0;
  if (!isOpen3 || lastPart(target) === source.name || /[^/.]\.[^/]+$/.test(target)) return;
  put({ ...act, certain: false }, target, { ...there2, exists: "yes" });
  placeFile({ ...act, certain: false }, normalised(`${target}/${source.name}`), source, given);
};
var isInto = ({ into: into2, parents, sources, target }) => parents || into2 && (sources.length < 2 || target.text === void 0 || isDirectory(target.text));
var placeFile = (act, path, source, given) => {
  const state = source.at("", 64);
  if (state === void 0) return;
  const through = placeOf2(act.site, path, true) ?? path;
  const file2 = marked(carriedTo(through, state), given, act);
  put({ ...act, certain: act.certain && state.exists === "yes" }, through, { ...file2, exists: "yes" });
};
var placeDirectory = (act, operation, target, source, given) => {
  const base = operation.parents ? normalised(`${target}/${source.name}`) : target;
  makeParents(act, operation, base, operation.parents ? { ...given, mode: given.mode ?? (() => void 0) } : given);
  bring2(act, base, source, given, operation.excludes);
};
var bring2 = (act, target, source, given, excludes) => {
  const place3 = placeOf2(act.site, target, true) ?? target;
  sweep(
    act,
    target,
    (state, path, hops) => {
      const found = source.at(path.slice(place3 === "/" ? 0 : place3.length), hops);
      if (found === void 0 || found.exists === "no") return state;
      const brought = marked(carriedTo(path, found), given, act);
      if (found.exists === "maybe") return laidOver(state, brought);
      return excludes ? either(state, brought) : brought;
    },
    source.names
  );
};
var placeUnseen = (act, operation, target, source, given) => {
  const into2 = isInto(operation);
  const state = marked(source.at("", 64) ?? unknown(act.because), given, act);
  const before = stateOf2(act.site, placeOf2(act.site, target, true) ?? target);
  const isThere = before.exists === "yes" && before.kind === "directory";
  if (!into2 && !isThere) {
    const directory = present("directory", freshDirectory(given), act.because);
    const after4 = {
      ...either({ ...state, exists: "yes" }, before.exists === "no" ? directory : before),
      exists: "yes"
    };
    put(act, target, { ...after4, exists: "yes", because: act.because });
  }
  const inside2 = source.name !== "" && (into2 || before.exists !== "no");
  if (inside2) put({ ...act, certain: false }, normalised(`${target}/${source.name}`), state);
  bring2({ ...act, certain: false }, target, source, given, true);
};
var freshDirectory = ({ owner = ROOT2, mode: mode2 }) => {
  const fresh2 = present("directory", { ...owner, mode: 493 }, NO_CAUSE);
  return { ...owner, mode: mode2 === void 0 ? fresh2.mode : mode2(fresh2) };
};
var NO_CAUSE = { clause: "", line: void 0, span: void 0 };
var makeParents = (act, { link: link2 }, path, given) => {
  const rights = freshDirectory(given);
  makeDirectories(act, path, rights);
  if (!link2) return;
  const fresh2 = present("directory", rights, act.because);
  for (let each = path; each !== "/"; each = parentOf(each)) {
    put({ ...act, certain: false }, each, fresh2);
  }
};

// src/image/files/effects/stage-files.ts
var stageSources = (act, { path, glob, value: value2 }, log) => {
  const name = glob || path === void 0 ? "" : lastPart(path);
  const origin = glob ? void 0 : path;
  const at2 = () => present(void 0, NOTHING, act.because);
  const seen2 = { name, path: origin, kind: void 0, at: at2, names: () => [] };
  const hidden3 = { ...seen2, kind: isDirectory(value2.text) ? "directory" : void 0 };
  if (log === void 0 || path === void 0 || glob) {
    return [{ ...hidden3, at: (rest) => rest === "" && !glob ? seen2.at("", 0) : maybe(act) }];
  }
  const end = log.time;
  const from = straight((each) => stateAt(log, each, end, MOST_HOPS), path, true);
  if (from === void 0) return [hidden3];
  const below2 = (rest, hops) => stateAt(log, `${from === "/" ? "" : from}${rest}` || "/", end, hops);
  const top = below2("", MOST_HOPS);
  const kind = top.exists === "no" || top.kind === "link" ? void 0 : top.kind ?? hidden3.kind;
  const names = () => log.versions.keys();
  const namesBelow2 = function* () {
    for (const each of names()) if (each.startsWith(`${from}/`)) yield each.slice(from.length);
  };
  const there2 = { ...top, exists: "yes" };
  return [
    { name, path: origin, kind, at: (rest, hops) => rest === "" ? there2 : below2(rest, hops), names: namesBelow2 }
  ];
};
var NOTHING = { owner: void 0, group: void 0, mode: void 0 };
var maybe = (act) => ({ ...present(void 0, NOTHING, act.because), exists: "maybe" });

// src/image/files/effects/copy.ts
var copy = (site, operation) => {
  const { target, sources } = operation;
  if (target.path === void 0) return;
  const act = {
    site,
    who: ROOT2,
    certain: true,
    because: causeAt(site.step, `${site.step.instruction.keyword} brings it`)
  };
  const given = givenOf(operation, site);
  for (const source of sources) copyOne({ ...act, who: given.owner ?? ROOT2 }, operation, target.path, source, given);
};
var givenOf = ({ chown: chown2, chmod: chmod2 }, { accounts }) => ({
  owner: chown2 === void 0 ? void 0 : builderOwner(chown2.text, accounts()),
  mode: chmod2 === void 0 ? void 0 : ({ mode: mode2, kind }) => chmod2.text === void 0 ? void 0 : changedMode(chmod2.text, mode2, kind)
});
var copyOne = (act, operation, target, source, given) => {
  switch (source.kind) {
    case "heredoc": {
      const { name, text } = source;
      const content = () => ({ text, from: "heredoc", path: name, because: act.because });
      const state = { ...present("file", { ...ROOT2, mode: 420 }, act.because), content };
      return place(
        act,
        operation,
        target,
        { name, path: void 0, kind: "file", at: (rest) => only(rest, state), names: none },
        given
      );
    }
    case "url":
      return fetchUrl(act, operation, target, source.value.text, given);
    case "git":
      return unpack(act, target, given);
    case "path":
      return copyPath(act, operation, target, source, given);
  }
};
var none = () => [];
var only = (rest, state) => rest === "" ? state : void 0;
var fetchUrl = (act, operation, target, url, given) => {
  if (operation.unpack === true || url === void 0) return unpack(act, target, given);
  const name = lastPart(url.replace(/^\w+:\/\/[^/]*|[?#].*$/g, ""));
  if (name === "" && operation.into) return unpack(act, target, given);
  const content = () => ({ text: void 0, from: "url", path: url, because: act.because });
  const state = { ...present("file", { ...ROOT2, mode: 384 }, act.because), content };
  place(
    act,
    operation,
    target,
    { name, path: void 0, kind: "file", at: (rest) => only(rest, state), names: none },
    given
  );
};
var unpack = (act, target, given) => {
  makeDirectories(act, target, { ...given.owner ?? ROOT2, mode: 493 });
  const brought = { ...present(void 0, { ...UNSEEN, ...given.owner }, act.because) };
  sweep({ ...act, certain: false }, target, () => brought);
};
var UNSEEN = { owner: void 0, group: void 0, mode: void 0 };
var ARCHIVE2 = /\.(?:tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst|lzma|Z))$/;
var copyPath = (act, operation, target, source, given) => {
  const { kind, origin } = operation;
  if (kind === "add" && operation.unpack !== false && ARCHIVE2.test(source.path ?? ""))
    return unpack(act, target, given);
  for (const found of sourcesOf(act, operation, source, origin)) {
    const directory = parentsOf(act, operation, target, source, found, given);
    if (directory !== void 0) place(act, operation, directory, found, given);
  }
};
var sourcesOf = (act, operation, source, origin) => {
  switch (origin.kind) {
    case "context":
      return contextSources(act, source, operation.excludes);
    case "stage":
      return stageSources(act, source, act.site.logOf(origin.index));
    case "image":
      return stageSources(act, source, void 0);
  }
};
var parentsOf = (act, { parents }, target, { path, glob, value: value2 }, { path: found }, given) => {
  if (!parents || path === void 0) return target;
  const pivot = value2.text?.indexOf("/./") ?? -1;
  if (found === void 0 || glob && pivot !== -1) {
    sweep({ ...act, certain: false }, target, () => present(void 0, UNSEEN, act.because));
    return void 0;
  }
  const kept = normalised(`/${pivot === -1 ? found : (value2.text ?? "").slice(pivot + 3)}`);
  const directory = normalised(`${target}${parentOf(kept)}`);
  makeDirectories(act, target, freshDirectory(given));
  const rights = { ...UNSEEN, ...given.owner };
  makeDirectories(act, directory, rights);
  for (let each = directory; each !== target && each !== "/"; each = parentOf(each)) {
    put({ ...act, certain: false }, each, present("directory", rights, act.because));
  }
  return directory;
};

// src/knowledge/command-effects.ts
var words = (text) => new Set(text.trim().split(/\s+/));
var READERS = words(`
  [ [[ : . alias awk base64 basename bc break cat cd clear cmp column comm continue cut date declare df diff dirname du
  echo egrep eval exit export expr false fgrep file fold free gawk getconf getent grep groups gunzip-c hash head
  hexdump hostname iconv id jobs jq kill ldd less let local locale ls lsb_release lscpu md5sum more mount nl nm nproc
  numfmt objdump od paste pgrep popd printenv printf ps pushd pwd read readelf readlink readonly realpath return rev
  seq set sha1sum sha256sum sha512sum shasum shift shopt sleep sort source stat strings sum tac tail test time tr trap
  true tty type typeset ulimit umask unalias uname uniq unset wait wc whereis which who whoami xxd yes zcat
`);
var PACKAGE_MANAGERS = words(`
  add-apt-repository apk apt apt-get aptitude dnf dpkg dpkg-reconfigure emerge gdebi ldconfig locale-gen microdnf nix
  nix-env opkg pacman rpm tdnf update-alternatives update-ca-certificates yum zypper
`);
var PACKAGE_DIRECTORIES = [
  ...["/bin", "/etc", "/lib", "/lib64", "/opt", "/run", "/sbin", "/srv", "/tmp", "/usr"],
  ...["/var/cache", "/var/lib", "/var/log", "/var/mail", "/var/spool", "/var/www"]
];
var BUILD_TOOLS = words(`
  ant bazel bun bundle bundler bunx cabal cargo cc clang clang++ cmake composer conda corepack cpan cpanm deno dart
  django-admin dotnet elixir erlc esbuild flutter g++ gatsby gcc gem ghc git gleam go gradle gradlew gulp grunt
  hatch hugo javac java jekyll jlink julia kotlinc ld lein luarocks make mamba maven meson micromamba mix mvn mvnw
  nest ng ninja nim node npm npx nx pdm pecl perl pear php phpize pip pip2 pip3 pipenv pipx pnpm pnpx poetry prisma
  pyinstaller python python2 python3 qmake rake rails rebar3 ruby rustc rustup sbt scala stack strip swift swiftc tsc
  turbo uv uvx vite webpack yarn yarnpkg zig
`);
var COMPILERS = words("c++ cc clang clang++ g++ gcc ghc go ld rustc swiftc zig");

// src/image/files/effects/accounts.ts
var accountUses = ({ stage, step: step3 }) => {
  const context = stage.accountContextAt(Math.max(step3.index, 0));
  return new Map(accountCommands(step3.operation, context).map((use) => [use.span.start, use]));
};
var makeHome = (call, use) => {
  if (use.kind !== "user") return;
  leaveHome(call, use);
  if (use.action === "create" && use.createsHome !== false) makeOne2(call, use);
  if (use.action === "change" && use.options.some(({ flag }) => flag === "-m" || flag === "--move-home"))
    makeOne2(call, use);
};
var leaveHome = ({ act }, { action, name = "", options }) => {
  const removes = options.some(({ flag }) => REMOVES.has(flag));
  const moves = options.some(({ flag }) => MOVES.has(flag));
  if (!(action === "delete" && removes) && !(action === "change" && moves)) return;
  const { stage, step: step3 } = act.site;
  const before = stage.accountsAt(Math.max(step3.index, 0)).users.get(name)?.home;
  for (const home of /* @__PURE__ */ new Set([before ?? `/home/${name}`, `/home/${name}`])) {
    if (!home.startsWith("/") || normalised(home) === "/" || name === "") continue;
    const gone = { ...act, certain: false };
    put(gone, normalised(home), absent(act.because));
    sweep(gone, normalised(home), () => absent(act.because));
  }
};
var REMOVES = /* @__PURE__ */ new Set(["-r", "--remove", "--remove-home", "--remove-all-files"]);
var MOVES = /* @__PURE__ */ new Set(["-m", "--move-home"]);
var makeOne2 = ({ act }, use) => {
  const { site, because } = act;
  const user = site.accounts().users.get(use.name ?? "");
  const home = use.home ?? (use.name === void 0 ? void 0 : `/home/${use.name}`);
  if (home === void 0 || !home.startsWith("/")) return;
  const path = normalised(home);
  const before = stateOf2(site, placeOf2(site, path, true) ?? path);
  const busybox2 = use.readAs === "busybox";
  const mode2 = busybox2 ? 1517 : void 0;
  const owner = { owner: user?.uid ?? use.uid, group: user?.gid ?? use.gid };
  const fresh2 = present("directory", { ...owner, mode: mode2 }, because);
  const certain = act.certain && use.createsHome === true;
  const after4 = busybox2 && before.exists !== "no" ? fresh2 : use.readAs === "perl" ? either(before, fresh2) : asDirectory(before, fresh2);
  const above2 = stateOf2(site, placeOf2(site, parentOf(path), true) ?? parentOf(path));
  const exists2 = busybox2 && above2.exists !== "yes" ? before.exists === "yes" ? "yes" : "maybe" : "yes";
  put({ ...act, certain }, placeOf2(site, path, true) ?? path, { ...after4, exists: exists2, kind: "directory" });
};

// src/image/files/effects/call.ts
var MOST_TARGETS = 64;
var targetsOf2 = (call, { value: value2, word }) => {
  if (value2 !== void 0) return itself(call, value2, "itself");
  const { text } = word;
  if (word.raw === text && /^[^$`]*\{[^{}$`]*,[^{}$`]*\}[^{}$`*?[]*$/.test(text)) return braced(call, text);
  const end = text.search(/[$`*?[{]/);
  const head = text.slice(0, text.lastIndexOf("/", end) + 1);
  if (end === -1 || head === "" && !/^\*/.test(text)) return [];
  const directory = placed2(call, head === "" ? "." : head);
  if (directory === void 0 || directory === "/") return [];
  return [{ path: directory, what: /^\*$|^\.\/\*$/.test(text.slice(head.length)) ? "all" : "below" }];
};
var braced = (call, text) => {
  const open = text.indexOf("{");
  const close = text.indexOf("}");
  const each = text.slice(open + 1, close).split(",", MOST_TARGETS);
  return each.flatMap((part) => itself(call, text.slice(0, open) + part + text.slice(close + 1), "perhaps"));
};
var itself = (call, text, what) => {
  const path = placed2(call, text);
  return path === void 0 ? [] : [{ path, what }];
};
var placed2 = ({ run: run2, home }, text) => {
  if (/^~(?:\/|$)/.test(text)) return pathIn(`.${text.slice(1)}`, home());
  return pathIn(text, run2.directory);
};
var actOn = ({ act }, { what }) => what === "itself" || what === "all" ? act : { ...act, certain: false };
var rightsAt = ({ act, umask }, path, bits) => {
  const parent = nearest(act, path);
  const handed = parent.exists === "yes" && ((parent.mode ?? 0) & 1024) !== 0;
  const mode2 = umask === void 0 ? void 0 : bits & ~umask;
  return { owner: act.who.owner, group: handed ? parent.group : act.who.group, mode: mode2 };
};
var nearest = ({ site }, path) => {
  let above2 = parentOf(path);
  let state = stateOf2(site, placeOf2(site, above2, true) ?? above2);
  while (state.exists === "no" && above2 !== "/") {
    above2 = parentOf(above2);
    state = stateOf2(site, placeOf2(site, above2, true) ?? above2);
  }
  return state;
};
var directoryAt = (call, path, mode2) => {
  const rights = rightsAt(call, path, 511);
  const { exists: exists2, mode: above2 = 0 } = nearest(call.act, path);
  const own = mode2 ?? rights.mode;
  return { ...rights, mode: own === void 0 || exists2 !== "yes" ? own : own | above2 & 1024 };
};
var made2 = (call, path, kind, bits) => present(kind, rightsAt(call, path, bits), call.act.because);
var isFree = ({ exists: exists2, because }) => exists2 === "no" || exists2 === "maybe" && because.span === void 0;
var writeFile = (call, path, content, bits = 438, act = call.act) => {
  const place3 = placeOf2(act.site, path, true);
  if (place3 === void 0 || /^\/(?:dev|proc|sys)\//.test(place3)) return;
  const before = stateOf2(act.site, place3);
  const fresh2 = { ...made2(call, place3, "file", bits), content: content(before) };
  const kept = {
    ...before,
    exists: "yes",
    kind: "file",
    content: fresh2.content,
    because: act.because
  };
  if (isFree(before)) put(act, place3, fresh2);
  else if (before.exists === "yes") put(act, place3, kept);
  else put(act, place3, { ...either(kept, fresh2), exists: "yes" });
};
var unread2 = ({ act }, path, from = "run") => () => () => ({ text: void 0, from, path, because: act.because });

// src/image/files/effects/unpack.ts
var unpackInto = (call, directory, owner) => {
  makeDirectories(call.act, directory, directoryAt(call, directory));
  const brought = present(void 0, { ...owner, mode: void 0 }, call.act.because);
  sweep({ ...call.act, certain: false }, directory, () => brought);
};

// src/image/files/effects/words.ts
var wordsOf3 = (args, valued, long = [], single = false) => {
  const found = /* @__PURE__ */ new Map();
  const operands = [];
  for (let at2 = 0; at2 < args.length; at2 += 1) {
    const argument = args[at2];
    if (argument === void 0) break;
    const text = argument.value ?? argument.word.text;
    if (text === "--") {
      operands.push(...args.slice(at2 + 1));
      break;
    }
    if (!/^-[^\s]/.test(text)) operands.push(argument);
    else if (text.startsWith("--") || single) at2 += readLong2(found, argument, text, long, args[at2 + 1]);
    else at2 += readShort2(found, argument, text, valued, args[at2 + 1]);
  }
  return {
    has: (...names) => names.some((name) => found.has(name)),
    value: (...names) => names.map((name) => found.get(name)).findLast((each) => each !== void 0),
    operands
  };
};
var readLong2 = (found, argument, text, long, next2) => {
  const equals = text.indexOf("=");
  const name = text.slice(text.startsWith("--") ? 2 : 1, equals === -1 ? void 0 : equals);
  if (equals !== -1) found.set(name, tail(argument, equals + 1));
  else found.set(name, long.includes(name) ? next2 : void 0);
  return equals === -1 && long.includes(name) ? 1 : 0;
};
var readShort2 = (found, argument, text, valued, next2) => {
  for (let at2 = 1; at2 < text.length; at2 += 1) {
    const letter = text.charAt(at2);
    if (!valued.includes(letter)) found.set(letter, void 0);
    else {
      const inside2 = at2 + 1 < text.length;
      found.set(letter, inside2 ? tail(argument, at2 + 1) : next2);
      return inside2 ? 0 : 1;
    }
  }
  return 0;
};
var tail = ({ value: value2, word }, from) => ({
  value: value2?.slice(from),
  word: { ...word, text: word.text.slice(from), raw: value2 === void 0 ? word.text.slice(from) : word.raw }
});

// src/image/files/effects/fetch.ts
var curl = (call) => {
  const long = ["output", "output-dir", "header", "data", "request", "user", "user-agent", "retry", "max-time", "url"];
  const others = ["connect-timeout", "retry-delay", "retry-max-time", "proto", "cacert", "cert", "key", "proxy"];
  const words3 = wordsOf3(call.run.args, "oHdXuAeTFKmxbcyYwCErP", [...long, ...others]);
  const directory = words3.value("output-dir");
  const output = words3.value("o", "output");
  if (output?.value !== void 0) download(call, directory, output.value);
  if (words3.has("O", "remote-name")) saveByName(call, words3.operands, directory);
};
var wget = (call) => {
  const long = ["output-document", "directory-prefix", "header", "user-agent", "tries", "timeout", "output-file"];
  const words3 = wordsOf3(call.run.args, "OPoaeUtTwQiBADRIXlY", long);
  const directory = words3.value("P", "directory-prefix");
  if (!words3.has("O", "output-document")) return saveByName(call, words3.operands, directory);
  const output = words3.value("O", "output-document")?.value;
  if (output !== void 0) download(call, void 0, output);
};
var download = (call, directory, output) => {
  if (output === "-") return;
  const inside2 = directory?.value === void 0 || output.startsWith("/") ? output : `${directory.value}/${output}`;
  const path = placed2(call, inside2);
  const act = { ...call.act, certain: call.act.certain && call.run.command.checked };
  if (path !== void 0) writeFile(call, path, unread2(call, output, "url"), 438, act);
};
var saveByName = (call, urls, directory) => {
  for (const { value: value2, word } of urls) {
    const url = value2 ?? (/[$`]/.test(word.text) ? "" : word.text);
    const name = lastPart(url.replace(/[?#].*$/, ""));
    if (name !== "" && url.includes("/")) download(call, directory, name);
  }
};
var tar = (call) => {
  const [first, ...rest] = call.run.args;
  const letters = first?.word.text ?? "";
  const bare = /^[A-Za-z]+$/.test(letters);
  const words3 = wordsOf3(bare ? rest : call.run.args, "CfTXbIKNgVHL", [
    "directory",
    "file",
    "strip-components",
    "exclude"
  ]);
  const does = (letter, name) => bare && letters.includes(letter) || words3.has(letter, name);
  const written2 = words3.value("C", "directory");
  const directory = written2 === void 0 ? call.run.directory : placed2(call, written2.value ?? "$");
  if (does("x", "extract") || words3.has("get")) {
    const own = call.act.who.owner !== 0 || does("o", "no-same-owner");
    if (directory !== void 0) unpackInto(call, directory, own ? call.act.who : NOBODY_KNOWN2);
  } else if (does("c", "create")) {
    const file2 = bare && letters.includes("f") ? words3.operands[0] : words3.value("f", "file");
    const path = file2?.value === void 0 || file2.value === "-" ? void 0 : placed2(call, file2.value);
    if (path !== void 0) writeFile(call, path, unread2(call, path));
  }
};
var unzip = (call) => {
  const words3 = wordsOf3(call.run.args, "dPx");
  if (words3.has("p", "l", "t", "Z")) return;
  const written2 = words3.value("d");
  const directory = written2 === void 0 ? call.run.directory : placed2(call, written2.value ?? "$");
  if (directory !== void 0) unpackInto(call, directory, call.act.who);
};
var git = (call) => {
  const words3 = wordsOf3(call.run.args, "bCcjou", ["branch", "depth", "config", "origin", "reference", "jobs"]);
  const [command, url, target] = words3.operands;
  const base = words3.value("C")?.value;
  const root = base === void 0 ? call.run.directory : placed2(call, base);
  if (command?.value === "clone") {
    const named4 = target?.value ?? lastPart((url?.value ?? "").replace(/\/+$/, "").replace(/\.git$/, ""));
    const hidden3 = target !== void 0 && target.value === void 0;
    const path = named4.startsWith("/") ? normalised(named4) : root === void 0 ? void 0 : normalised(`${root}/${named4}`);
    if (!hidden3 && named4 !== "" && path !== void 0) unpackInto(call, path, call.act.who);
  } else if (root !== void 0 && WORKS.has(command?.value ?? "")) unpackInto(call, root, call.act.who);
};
var WORKS = /* @__PURE__ */ new Set(["checkout", "init", "pull", "reset", "submodule", "lfs", "apply", "merge"]);

// src/image/files/effects/install.ts
var install = (call) => {
  const long = ["group", "mode", "owner", "suffix", "target-directory"];
  const words3 = wordsOf3(call.run.args, "gmoSt", long);
  if (words3.has("d", "directory")) {
    for (const operand2 of words3.operands) for (const path of pathsOf(call, operand2)) makeDirectory(call, words3, path);
  } else installFiles(call, words3);
};
var pathsOf = (call, argument) => targetsOf2(call, argument).flatMap(({ path, what }) => what === "itself" || what === "perhaps" ? [path] : []);
var makeDirectory = (call, words3, path) => {
  const { act } = call;
  makeDirectories(act, parentOf(path), openAt(call, path));
  const made3 = present("directory", rightsOf(call, words3, path, "directory"), act.because);
  put(act, placeOf2(act.site, path, true) ?? path, made3);
};
var installFiles = (call, words3) => {
  const { act } = call;
  const into2 = words3.value("t", "target-directory");
  const last = into2 ?? words3.operands.at(-1);
  const target = last?.value === void 0 ? void 0 : placed2(call, last.value);
  if (target === void 0) return;
  const there2 = stateOf2(act.site, placeOf2(act.site, target, true) ?? target);
  const isDirectory2 = into2 !== void 0 || last?.value?.endsWith("/") === true || there2.kind === "directory";
  if (words3.has("D")) makeDirectories(act, isDirectory2 ? target : parentOf(target), openAt(call, target));
  for (const source of (into2 === void 0 ? words3.operands.slice(0, -1) : words3.operands).flatMap(
    (each) => pathsOf(call, each)
  )) {
    const path = isDirectory2 ? normalised(`${target}/${lastPart(source)}`) : target;
    const from = stateOf2(act.site, placeOf2(act.site, source, true) ?? source);
    const content = from.content ?? unread2(call, path)();
    put(act, path, { ...present("file", rightsOf(call, words3, path, "file"), act.because), content });
  }
};
var openAt = (call, path) => ({ ...rightsAt(call, path, 493), mode: 493 });
var rightsOf = (call, words3, path, kind) => {
  const own = rightsAt(call, path, 493);
  const accounts = call.act.site.accounts();
  const owner = words3.value("o", "owner");
  const group = words3.value("g", "group");
  const mode2 = words3.value("m", "mode");
  return {
    owner: owner === void 0 ? own.owner : idOf3(chownOwner(owner.value, accounts).owner),
    group: group === void 0 ? own.group : chgrpGroup(group.value, accounts),
    mode: mode2 === void 0 ? 493 : changedMode(mode2.value ?? "?", 0, kind)
  };
};
var idOf3 = (id) => id === "same" ? void 0 : id;

// src/image/files/effects/keys.ts
var PRIVATE = 384;
var sshKeygen = (call) => {
  if (call.run.args.some(({ word }) => word.text === "-A")) {
    for (const kind of ["rsa", "ecdsa", "ed25519"]) pair(call, `/etc/ssh/ssh_host_${kind}_key`);
    return;
  }
  const words3 = wordsOf3(call.run.args, "bCfIMNmnOPrsSTtVwYz");
  if (words3.has("l", "y", "R", "F", "e", "i", "p")) return;
  const path = pathAt(call, words3.value("f"));
  if (path !== void 0) pair(call, path);
};
var pair = (call, path) => {
  file(call, path, PRIVATE);
  file(call, `${path}.pub`, 420);
};
var openssl = (call) => {
  const long = ["keyout", "out", "in", "inkey", "newkey", "subj", "days", "passout", "passin", "config", "key", "CA"];
  const words3 = wordsOf3(
    call.run.args,
    "",
    [...long, "CAkey", "extfile", "addext", "name", "algorithm", "pkeyopt"],
    true
  );
  const command = words3.operands[0]?.value ?? "";
  const key = pathAt(call, words3.value("keyout"));
  const out = pathAt(call, words3.value("out"));
  if (key !== void 0) file(call, key, PRIVATE);
  const isKey = /^(?:genrsa|genpkey|gendsa|rsa|ec|pkey|pkcs8|pkcs12)$/.test(command) || words3.has("genkey");
  if (out !== void 0) file(call, out, isKey && !words3.has("pubout") ? PRIVATE : 420);
};
var pathAt = (call, argument) => argument?.value === void 0 ? void 0 : placed2(call, argument.value);
var file = (call, path, mode2) => {
  const { act } = call;
  const before = stateOf2(act.site, path);
  const fresh2 = {
    ...present("file", { ...rightsAt(call, path, 438), mode: mode2 }, act.because),
    content: unread2(call, path)()
  };
  put(act, path, isFree(before) ? fresh2 : { ...either(before, fresh2), exists: "yes", content: fresh2.content });
};

// src/image/files/effects/make.ts
var mkdir = (call) => {
  const words3 = wordsOf3(call.run.args, "m", ["mode"]);
  const written2 = words3.value("m", "mode");
  for (const target of words3.operands.flatMap((each) => targetsOf2(call, each))) {
    if (target.what === "below" || target.what === "all") continue;
    const { path } = target;
    const act = actOn(call, target);
    const rights = directoryAt(call, path);
    const told2 = written2 === void 0 ? void 0 : changedMode(written2.value ?? "?", 511, "directory");
    const last = written2 === void 0 ? rights : told2 === void 0 ? { ...rights, mode: told2 } : directoryAt(call, path, told2);
    if (words3.has("p", "parents")) makeDirectories(act, path, last, rights);
    else {
      const place3 = placeOf2(act.site, path) ?? path;
      const { exists: exists2 } = stateOf2(act.site, place3);
      if (exists2 === "yes") continue;
      const isNew = act.certain && call.run.command.checked;
      if (isNew && exists2 === "maybe") sweep(act, path, (state) => absent(state.because));
      if (isNew) put(act, path, present("directory", last, act.because));
      else makeDirectories(act, path, last, rights);
    }
  }
};
var touch = (call) => {
  const words3 = wordsOf3(call.run.args, "drt", ["date", "reference", "time"]);
  if (words3.has("c", "no-create", "h", "no-dereference")) return;
  for (const target of words3.operands.flatMap((each) => targetsOf2(call, each))) {
    if (target.what === "below" || target.what === "all") continue;
    const empty = (before) => before.exists === "no" ? () => ({ text: "", from: "run", path: target.path, because: call.act.because }) : before.content;
    const there2 = stateOf2(call.act.site, placeOf2(call.act.site, target.path, true) ?? target.path);
    if (there2.exists !== "yes") writeFile(call, target.path, empty, 438, actOn(call, target));
  }
};
var link = (call) => {
  const words3 = wordsOf3(call.run.args, "St", ["suffix", "target-directory"]);
  const into2 = words3.value("t", "target-directory");
  const operands = into2 === void 0 ? words3.operands : [...words3.operands, into2];
  const last = operands.length === 1 ? { value: "." } : operands.at(-1);
  const target = last?.value === void 0 ? void 0 : placed2(call, last.value);
  if (target === void 0) return;
  const sources = operands.length === 1 ? operands : operands.slice(0, -1);
  const { act } = call;
  const place3 = placeOf2(act.site, target, !words3.has("n", "no-dereference", "T", "no-target-directory")) ?? target;
  const there2 = stateOf2(act.site, place3);
  const isDirectory2 = into2 !== void 0 || sources.length > 1 || there2.exists === "yes" && there2.kind === "directory";
  for (const { value: value2 } of sources) {
    if (value2 === void 0) continue;
    const path = isDirectory2 && !words3.has("T") ? normalised(`${place3}/${lastPart(value2.replace(/\/+$/, ""))}`) : target;
    if (words3.has("s", "symbolic")) {
      const to = targetOf(placeOf2(act.site, path) ?? path, value2);
      put(act, path, { ...made2({ ...call, umask: 0 }, path, "link", 511), target: to, written: value2 });
    } else {
      const from = placed2(call, value2);
      const state = from === void 0 ? void 0 : stateOf2(act.site, placeOf2(act.site, from) ?? from);
      if (from === void 0 || state === void 0) continue;
      put(act, path, { ...state, exists: "yes", because: act.because });
      act.site.twins.push([placeOf2(act.site, from) ?? from, placeOf2(act.site, path) ?? path]);
    }
  }
};

// src/image/files/effects/rights.ts
var chmod = (call) => {
  const [first, ...rest] = call.run.args;
  const dashed = /^-[rwxXst]+$/.test(first?.word.text ?? "") ? first : void 0;
  const words3 = wordsOf3(dashed === void 0 ? call.run.args : rest, "", ["reference"]);
  const [mode2, ...others] = dashed === void 0 ? words3.operands : [dashed, ...words3.operands];
  const reference = words3.has("reference");
  const written2 = reference ? void 0 : mode2?.value;
  const operands = reference ? words3.operands : others;
  const change = (state) => ({
    ...state,
    mode: written2 === void 0 ? void 0 : changedMode(written2, state.mode, state.kind, call.umask ?? "unknown"),
    because: call.act.because
  });
  changeAll(call, { ...words3, operands }, change);
};
var chown = (call) => {
  const words3 = wordsOf3(call.run.args, "", ["from", "reference"]);
  const [owner, ...others] = words3.operands;
  const reference = words3.has("reference");
  const accounts = call.act.site.accounts();
  const to = reference ? UNKNOWN : chownOwner(owner?.value, accounts);
  const asked3 = words3.has("from") ? { ...call, act: { ...call.act, certain: false } } : call;
  changeAll(asked3, { ...words3, operands: reference ? words3.operands : others }, owned(call, to), linksOf(words3));
};
var chgrp = (call) => {
  const words3 = wordsOf3(call.run.args, "", ["reference"]);
  const [group, ...others] = words3.operands;
  const to = { owner: "same", group: chgrpGroup(group?.value, call.act.site.accounts()) };
  const operands = words3.has("reference") ? words3.operands : others;
  changeAll(
    call,
    { ...words3, operands },
    owned(call, words3.has("reference") ? { ...UNKNOWN, owner: "same" } : to),
    linksOf(words3)
  );
};
var linksOf = (words3) => words3.has("h", "no-dereference") || words3.has("R", "recursive") && !words3.has("H", "L");
var UNKNOWN = { owner: void 0, group: void 0 };
var owned = ({ act }, { owner, group }) => (state) => ({
  ...state,
  owner: owner === "same" ? state.owner : owner,
  group: group === "same" ? state.group : group,
  mode: state.mode === void 0 || state.kind !== "file" ? state.mode : state.mode & ~3072,
  because: act.because
});
var changeAll = (call, words3, change, links = false) => {
  const below2 = (state) => state.exists === "no" || state.kind === "link" && !links ? state : change(state);
  const targets = words3.operands.flatMap((each) => {
    const itself2 = links && !(each.value ?? each.word.text).endsWith("/");
    return targetsOf2(call, each).map((target) => ({ target, itself: itself2 }));
  });
  for (const { target, itself: itself2 } of targets) {
    const act = actOn(call, target);
    const recursive = words3.has("R", "recursive");
    if (target.what === "all") sweep(act, target.path, hereOnly(target.path, below2, recursive));
    else if (target.what === "below") sweep({ ...act, certain: false }, target.path, below2);
    else {
      const isLink = itself2 && stateOf2(act.site, placeOf2(act.site, target.path) ?? target.path).kind === "link";
      alter(act, target.path, (state) => there(call, target, change(state)), !isLink);
      if (recursive && !isLink) sweep(act, target.path, below2);
    }
  }
};
var there = ({ run: { command } }, { what }, state) => what === "itself" && command.certain && command.checked ? { ...state, exists: "yes" } : state;
var hereOnly = (directory, change, recursive) => (state, path) => {
  const rest = path.slice(directory === "/" ? 1 : directory.length + 1);
  return rest.startsWith(".") || !recursive && rest.includes("/") ? state : change(state);
};

// src/image/files/effects/remove.ts
var remove2 = (call) => {
  const words3 = wordsOf3(call.run.args, "");
  const all = words3.has("r", "R", "recursive");
  for (const target of words3.operands.flatMap((each) => targetsOf2(call, each))) {
    const act = actOn(call, target);
    const gone = (state) => state.exists === "no" ? state : absent(act.because);
    if (target.what === "all") sweep(act, target.path, hereOnly(target.path, gone, all));
    else if (target.what === "below") sweep({ ...act, certain: false }, target.path, gone);
    else removeOne(act, target.path, all || call.run.name === "rmdir");
  }
};
var removeOne = (act, path, below2) => {
  const place3 = placeOf2(act.site, path);
  if (place3 === void 0 || place3 === "/") return;
  const before = stateOf2(act.site, place3);
  if (before.exists === "no") return;
  if (!below2 && before.kind === "directory") return;
  if (below2 && before.kind !== "link")
    sweep(act, place3, (state) => state.exists === "no" ? state : absent(act.because));
  put(act, place3, absent(act.because));
};

// src/image/files/effects/move.ts
var copyFiles = (call) => {
  const words3 = wordsOf3(call.run.args, "St", ["suffix", "target-directory"]);
  const keeps2 = words3.has("a", "archive", "p", "preserve");
  const recursive = words3.has("a", "archive", "r", "R", "recursive");
  const stays = words3.has("P", "no-dereference", "d");
  const follows = words3.has("L", "dereference") || !(recursive || stays);
  transfer(call, words3, { keeps: keeps2, recursive, follows, moves: false });
};
var move = (call) => {
  const words3 = wordsOf3(call.run.args, "St", ["suffix", "target-directory"]);
  transfer(call, words3, { keeps: true, recursive: true, follows: false, moves: true });
};
var transfer = (call, words3, way) => {
  const { site } = call.act;
  const into2 = words3.value("t", "target-directory");
  const last = into2 ?? words3.operands.at(-1);
  const target = last?.value === void 0 ? void 0 : placed2(call, last.value);
  if (target === void 0) return;
  const sources = into2 === void 0 ? words3.operands.slice(0, -1) : words3.operands;
  const there2 = stateOf2(site, placeOf2(site, target, true) ?? target);
  const several = sources.length > 1 || last?.value?.endsWith("/") === true || into2 !== void 0;
  const isDirectory2 = several || there2.exists === "yes" && there2.kind === "directory";
  const alone = words3.has("T", "no-target-directory");
  for (const source of sources) {
    const contents = /(?:^|\/)\.$/.test(source.value ?? "");
    for (const found of targetsOf2(call, source)) {
      if (found.what === "below" || found.what === "all") {
        takeSome(call, found, target, way);
        continue;
      }
      const inside2 = normalised(`${target}/${lastPart(found.path)}`);
      const open = there2.exists === "maybe" && there2.kind === void 0 && !isDirectory2 && !alone && !contents;
      const to = isDirectory2 && !alone && !contents ? inside2 : target;
      const act = actOn(call, found);
      takeOne({ ...call, act: { ...act, certain: act.certain && !open } }, found, to, way, contents);
      if (open) takeOne({ ...call, act: { ...act, certain: false } }, found, inside2, way);
    }
  }
};
var takeSome = (call, { path, what }, target, way) => {
  const { site } = call.act;
  makeOnly(call, target);
  bring3({ ...call, act: { ...call.act, certain: false } }, placeOf2(site, path, true), target, way);
  if (way.moves) {
    const gone = (state) => state.exists === "no" ? state : absent(call.act.because);
    if (what === "all") sweep(call.act, path, hereOnly(path, gone, true));
    else sweep({ ...call.act, certain: false }, path, gone);
  }
};
var makeOnly = (call, target) => {
  const place3 = placeOf2(call.act.site, target, true) ?? target;
  const before = stateOf2(call.act.site, place3);
  const fresh2 = present("directory", rightsAt(call, place3, 511), call.act.because);
  if (before.exists === "maybe") put(call.act, place3, asDirectory(before, fresh2));
};
var takeOne = (call, source, to, way, contents = false) => {
  const { act } = call;
  const from = placeOf2(act.site, source.path, way.follows);
  const hidden3 = from === void 0 || isBelowMount(act.site, from);
  const seen2 = hidden3 ? unknown(act.because) : stateOf2(act.site, from);
  const state = contents ? { ...seen2, kind: "directory" } : seen2;
  const at2 = placeOf2(act.site, to, state.kind !== "link" && !way.moves) ?? to;
  const before = stateOf2(act.site, at2);
  const isDirectory2 = state.kind === "directory";
  if (isDirectory2 && !way.recursive) return;
  const copied = copiedState(call, way, at2)(state);
  if (isDirectory2 && before.exists !== "no") {
    const after4 = asDirectory(before, { ...copied, exists: "yes" });
    put(act, at2, way.keeps && !way.moves ? either(after4, { ...copied, exists: "yes" }) : after4);
  } else if (before.exists === "yes" && !way.keeps && before.kind === "file") {
    put(act, at2, { ...before, content: copied.content, because: act.because });
  } else if (before.exists === "maybe" && !way.keeps) put(act, at2, { ...either(before, copied), exists: "yes" });
  else put(act, at2, { ...copied, exists: "yes" });
  if (way.recursive && state.kind !== "file") bring3(call, hidden3 ? void 0 : from, to, way);
  if (way.moves && from !== void 0) removeOne(act, from, true);
};
var isBelowMount = ({ mounts }, path) => mounts.some((mount) => path === mount || path.startsWith(`${mount}/`));
var copiedState = (call, { keeps: keeps2, follows }, path) => (state) => {
  const { because } = call.act;
  if (follows && state.kind === "link") return { ...unknown(because), exists: state.exists };
  if (keeps2) return { ...carriedTo(path, state), because };
  const { owner, group } = rightsAt(call, path, 511);
  const { umask } = call;
  const mode2 = state.mode === void 0 || umask === void 0 ? void 0 : state.mode & 511 & ~umask;
  return { ...carriedTo(path, state), owner, group, mode: state.kind === "link" ? 511 : mode2, because };
};
var bring3 = (call, from, to, way) => {
  const { act } = call;
  const { log } = act.site;
  const place3 = placeOf2(act.site, to, true) ?? to;
  const { time } = log;
  sweep(
    act,
    place3,
    (state, path, hops) => {
      const rest = path.slice(place3 === "/" ? 0 : place3.length);
      const copied = copiedState(call, way, path);
      const found = from === void 0 ? unknown(act.because) : stateAt(log, `${from === "/" ? "" : from}${rest}`, time, hops);
      if (found.exists === "no") return state;
      return found.exists === "maybe" ? laidOver(state, copied(found)) : copied(found);
    },
    function* () {
      for (const each of log.versions.keys()) {
        if (from !== void 0 && each.startsWith(`${from}/`)) yield each.slice(from.length);
      }
    }
  );
};

// src/image/files/may.ts
var mayIn = (look2, who, path, right) => {
  const walk3 = { look: look2, who, right, links: MOST_LINKS };
  return step(walk3, partsOf2(path), 0, void 0);
};
var MOST_PARTS2 = 64;
var partsOf2 = (path) => normalised(path).split("/").slice(path === "/" ? 1 : 0);
var pathOf2 = (parts, at2) => parts.slice(0, at2 + 1).join("/") || "/";
var step = (walk3, parts, at2, above2) => {
  const path = pathOf2(parts, at2);
  const state = walk3.look(path);
  if (parts.length > MOST_PARTS2) return { answer: "unknown", because: state.because };
  const there2 = state.exists === "no" ? void 0 : present2(walk3, parts, at2, state);
  const missing = state.exists === "yes" ? void 0 : absent2(walk3, state, above2);
  if (there2 === void 0 || missing === void 0)
    return there2 ?? missing ?? { answer: "unknown", because: state.because };
  return there2.answer === missing.answer ? there2 : { answer: "unknown", because: state.because };
};
var absent2 = ({ who, right }, { because }, above2) => {
  if (right !== "write") return { answer: "no", because };
  return above2 === void 0 ? { answer: "unknown", because } : allowed2(who, above2, "write");
};
var present2 = (walk3, parts, at2, state) => {
  const { because, kind, target } = state;
  if (kind === "link") {
    if (target === void 0 || walk3.links <= 0) return { answer: "unknown", because };
    const rest = parts.slice(at2 + 1);
    return step({ ...walk3, links: walk3.links - 1 }, partsOf2(normalised([target, ...rest].join("/"))), 0, void 0);
  }
  if (at2 === parts.length - 1) return allowed2(walk3.who, state, walk3.right);
  if (kind === "file") return { answer: "no", because };
  const enters = allowed2(walk3.who, { ...state, kind: "directory" }, "enter");
  if (enters.answer === "no") return enters;
  const next2 = step(walk3, parts, at2 + 1, state);
  return enters.answer === "yes" || next2.answer === "no" ? next2 : enters;
};
var BITS = { read: 4, write: 2, enter: 1, execute: 1 };
var allowed2 = ({ uid, groups }, state, right) => {
  const { owner, group, mode: mode2, kind, because } = state;
  if (uid === 0) {
    const closed2 = right === "execute" && kind === "file" && mode2 !== void 0 && (mode2 & 73) === 0;
    const open = right !== "execute" || kind === "directory" || mode2 !== void 0 && (mode2 & 73) !== 0;
    return { answer: closed2 ? "no" : open ? "yes" : "unknown", because };
  }
  if (mode2 === void 0) return { answer: "unknown", because };
  const bits = BITS[right] | (right === "write" && kind === "directory" ? BITS.enter : 0);
  const answers = classesOf(uid, groups, owner, group).map((shift) => (mode2 >> shift & bits) === bits);
  const [first] = answers;
  if (answers.some((each) => each !== first)) return { answer: "unknown", because };
  return { answer: first === true ? "yes" : "no", because: told(state, because) };
};
var classesOf = (uid, groups, owner, group) => {
  if (owner === uid) return [6];
  const others = group === void 0 ? [3, 0] : groups.includes(group) ? [3] : [0];
  return owner === void 0 ? [6, ...others] : others;
};
var told = ({ owner, group, mode: mode2 }, because) => {
  const octal = mode2 === void 0 ? "" : ` with mode ${mode2.toString(8).padStart(3, "0")}`;
  return { ...because, clause: `${because.clause}, as ${owner ?? "somebody"}:${group ?? "some group"}${octal}` };
};

// src/image/files/effects/unseen.ts
var unseen2 = (call) => {
  const { name } = call.run;
  if (PACKAGE_MANAGERS.has(name)) {
    for (const directory2 of PACKAGE_DIRECTORIES) sweep(call.act, directory2, adds(call, UNKNOWN2));
    return;
  }
  const builds2 = BUILD_TOOLS.has(name) || /^python\d?(?:\.\d+)?$/.test(name);
  const change = builds2 ? adds(call, { ...call.act.who, mode: void 0 }) : changes(call);
  const { directory } = call.run;
  if (directory !== void 0 && !isSystem(directory)) below(call, directory, change, builds2);
  if (builds2) {
    if (COMPILERS.has(name)) compile(call);
    const home = call.home();
    if (home !== void 0 && home !== "/") below(call, home, change, true);
    if (call.act.who.owner === 0) sweep(call.act, "/usr", change);
  }
  for (const path of namedPaths(call, call.run)) below(call, path, change, builds2);
};
var UNKNOWN2 = { owner: void 0, group: void 0, mode: void 0 };
var adds = ({ act }, rights) => (state) => state.exists === "no" ? { ...present(void 0, rights, act.because), exists: "maybe" } : state;
var changes = (call) => {
  const { who, because } = call.act;
  const add = adds(call, who.owner === 0 ? UNKNOWN2 : { ...who, mode: void 0 });
  return (state) => {
    if (state.exists === "no") return add(state);
    const own = who.owner === void 0 || who.owner === 0 || state.owner === void 0 || state.owner === who.owner;
    if (!own) return state;
    const owner = who.owner === 0 || who.owner === void 0 ? UNKNOWN2 : { mode: void 0 };
    return { ...state, ...owner, content: void 0, because };
  };
};
var below = (call, path, change, builds2) => {
  const { act } = call;
  const place3 = placeOf2(act.site, path, true);
  if (place3 === void 0 || place3 === "/") return;
  const closed2 = isClosed(act, place3);
  if (!builds2 || !closed2) {
    const before = stateOf2(act.site, place3);
    const after4 = change(before);
    if (after4 !== before && !(closed2 && before.exists === "no")) put(act, place3, after4);
  }
  sweep(act, place3, (state, each) => closed2 && parentOf(each) === place3 ? state : change(state));
};
var isClosed = ({ site, who }, place3) => who.owner !== void 0 && who.owner !== 0 && who.group !== void 0 && mayIn((path) => stateOf2(site, path), { uid: who.owner, groups: [who.group] }, place3, "write").answer === "no";
var compile = (call) => {
  const output = wordsOf3(call.run.args, "", ["o"], true).value("o");
  const path = output?.value === void 0 ? void 0 : placed2(call, output.value);
  if (path === void 0) return;
  const there2 = stateOf2(call.act.site, placeOf2(call.act.site, path, true) ?? path);
  const isDirectory2 = output?.value?.endsWith("/") === true || there2.exists === "yes" && there2.kind === "directory";
  if (!isDirectory2) writeFile(call, path, unread2(call, path), 511);
};
var namedPaths = (call, { args }) => {
  const paths = args.flatMap((argument) => {
    const named4 = behindEquals(argument);
    const text = named4.value ?? named4.word.text;
    if (!/^(?:\.{0,2}\/|~\/)/.test(text) && !/^[\w.-]+\/[\w./-]*$/.test(text)) return [];
    return targetsOf2(call, named4).map(({ path }) => path);
  });
  return [...new Set(paths)].filter((path) => !isSystem(path)).slice(0, MOST_NAMED);
};
var MOST_NAMED = 64;
var behindEquals = (argument) => {
  const { value: value2, word } = argument;
  const text = value2 ?? word.text;
  const at2 = /^-{0,2}[\w.-]+=(?=[./~])/.exec(text)?.[0].length ?? 0;
  if (at2 === 0) return argument;
  const tail2 = word.text.slice(word.text.indexOf("=") + 1);
  return { value: value2?.slice(at2), word: { ...word, text: tail2, raw: tail2 } };
};

// src/image/files/effects/pack.ts
var pack = (call) => {
  unseen2(call);
  const { operands } = wordsOf3(call.run.args, "S", ["suffix"]);
  for (const target of operands.flatMap((each) => targetsOf2(call, each))) {
    if (target.what === "below" || target.what === "all") continue;
    const act = { ...actOn(call, target), certain: false };
    const place3 = placeOf2(act.site, target.path) ?? target.path;
    put(act, place3, absent(act.because));
    for (const other of otherNames(place3)) {
      const before = stateOf2(act.site, other);
      const after4 = { ...either(before, absent(act.because)), because: act.because };
      put({ ...act, certain: true }, other, { ...after4, exists: "maybe", owner: void 0, group: void 0 });
    }
  }
};
var otherNames = (path) => {
  const bare = path.replace(/\.(?:gz|xz|bz2|zst)$/, "");
  return bare === path ? ["gz", "xz", "bz2", "zst"].map((ending) => `${path}.${ending}`) : [bare];
};

// src/image/files/effects/runner.ts
var outputAs = (site, run2, printed3) => {
  if (hasSecret(site) && run2.args.some(({ word }) => word.raw.includes("$"))) return () => void 0;
  const passes = ["tee", "cat"].includes(run2.command.words[0]?.text ?? "");
  return lazily(() => outputOf(run2) ?? (passes ? printed3?.() : void 0));
};
var hasSecret = ({ step: { operation } }) => operation.kind === "run" && operation.mounts.some(({ fields }) => fields.has("env"));
var umaskOf = ({ args, command }, before) => {
  const text = args[0]?.value;
  if (args.length === 0) return before;
  const next2 = text !== void 0 && /^[0-7]{1,4}$/.test(text) ? Number.parseInt(text, 8) : void 0;
  return command.certain || next2 === before ? next2 : void 0;
};
var callOf = (site, command, umask, printed3, piped) => {
  const who = whoOf(site, command);
  const because = causeAt(
    site.step,
    `RUN ${command.name === "" ? ">" : command.name} makes it so`,
    command.command.span
  );
  const act = { site, who, certain: command.command.certain, because };
  return { act, run: command, umask, home: () => homeOf(site, who), printed: printed3, piped };
};
var whoOf = ({ step: step3, accounts }, { command }) => {
  const words3 = command.wrapper.map(({ text }) => text);
  const at2 = words3.findLastIndex((word) => /(?:^|\/)(?:sudo|doas)$/.test(word));
  if (at2 === -1) return { owner: step3.as.uid, group: step3.as.gid };
  const flag = words3.findIndex((word, index7) => index7 > at2 && /^(?:-u|--user)/.test(word));
  if (flag === -1) return { owner: 0, group: 0 };
  const name = /^(?:-u|--user)=?(.+)$/.exec(words3[flag] ?? "")?.[1] ?? words3[flag + 1] ?? "";
  const account = accounts().users.get(name);
  return { owner: numberOf(name.replace(/^#/, "")) ?? account?.uid, group: account?.gid };
};
var homeOf = ({ stage, step: step3, accounts }, { owner }) => {
  const set = stage.variable("HOME", Math.max(step3.index, 0));
  if (typeof set === "string" && set.startsWith("/")) return set;
  if (owner === 0) return "/root";
  return owner === void 0 ? void 0 : [...accounts().users.values()].find(({ uid }) => uid === owner)?.home;
};
var userOf2 = ({ accounts }, text = "") => {
  const [user = "", group] = text.split(":");
  const account = accounts().users.get(user);
  const gid = group === void 0 ? void 0 : numberOf(group) ?? accounts().groups.get(group);
  return { owner: numberOf(user) ?? account?.uid, group: group === void 0 ? account?.gid : gid };
};

// src/image/files/effects/search.ts
var find2 = (call) => {
  const { args } = call.run;
  const first = args.findIndex(({ word }) => /^[-(!]/.test(word.text));
  const does = args.findIndex(({ word }) => /^-(?:exec|execdir|ok|delete|fprint)/.test(word.text));
  if (does === -1) return;
  const program = args[does]?.word.text === "-delete" ? "rm" : args[does + 1]?.word.text ?? "";
  touchAll(call, args.slice(0, first), program);
};
var xargs = (call) => {
  const program = call.run.args.find(({ word }) => !word.text.startsWith("-"))?.word.text ?? "";
  const named4 = call.piped?.args.filter(({ word }) => !word.text.startsWith("-")) ?? [];
  touchAll(call, named4, program);
  for (const path of namedPaths(call, call.run)) touchOne(call, path, program);
};
var touchAll = (call, args, program) => {
  for (const { path } of args.flatMap((each) => targetsOf2(call, each))) touchOne(call, path, program);
};
var touchOne = (call, path, program) => {
  const act = { ...call.act, certain: false };
  const change = changeOf(program, call);
  if (change === void 0 || path === "/") return;
  alter(act, path, change);
  sweep(act, path, change);
};
var changeOf = (program, { act }) => {
  const { because } = act;
  switch (program.replace(/^.*\//, "")) {
    case "chmod":
      return (state) => ({ ...state, mode: void 0, because });
    case "chown":
    case "chgrp":
      return (state) => ({ ...state, owner: void 0, group: void 0, because });
    case "rm":
    case "rmdir":
      return (state) => either(state, absent(because));
    case "grep":
    case "cat":
    case "echo":
    case "ls":
    case "wc":
    case "sha256sum":
      return void 0;
    case "sed":
    case "strip":
      return (state) => ({ ...state, content: void 0, because });
    default:
      return (state) => ({
        ...state,
        owner: void 0,
        group: void 0,
        mode: void 0,
        content: void 0,
        because
      });
  }
};

// src/image/files/effects/write.ts
var redirect = (call) => {
  for (const { op, target } of call.run.outputs) {
    for (const each of targetsOf2(call, target)) write(call, each, call.printed, op.startsWith(">>") || op === "<>");
  }
};
var write = (call, target, printed3, appends) => {
  if (target.what === "below" || target.what === "all") return;
  const { because } = call.act;
  const content = (before) => {
    const text = printed3();
    const first = appends ? textBefore(before) : "";
    const whole3 = text === void 0 || first === void 0 ? void 0 : bounded(first + text);
    return () => ({ text: whole3, from: "run", path: target.path, because });
  };
  writeFile(call, target.path, content, 438, actOn(call, target));
};
var LONGEST_TEXT = 65536;
var bounded = (text) => text.length > LONGEST_TEXT ? void 0 : text;
var textBefore = ({ exists: exists2, content }) => exists2 === "no" ? "" : content?.().text;
var tee = (call) => {
  const words3 = wordsOf3(call.run.args, "");
  for (const target of words3.operands.flatMap((each) => targetsOf2(call, each))) {
    write(call, target, call.printed, words3.has("a", "append"));
  }
};
var dd = (call) => {
  const output = call.run.args.find(({ value: value2 }) => value2?.startsWith("of="));
  const path = output?.value === void 0 ? void 0 : placed2(call, output.value.slice(3));
  if (path !== void 0) writeFile(call, path, unread2(call, path));
};
var sed = (call) => {
  const words3 = wordsOf3(call.run.args, "efl", ["expression", "file", "line-length"]);
  const inPlace = call.run.args.some(({ word }) => /^-[A-Za-z]*i|^--in-place/.test(word.text));
  if (!inPlace) return;
  const files = words3.has("e", "expression", "f", "file") ? words3.operands : words3.operands.slice(1);
  for (const target of files.flatMap((each) => targetsOf2(call, each))) {
    if (target.what === "below" || target.what === "all") continue;
    const { exists: exists2, kind } = stateOf2(call.act.site, placeOf2(call.act.site, target.path) ?? target.path);
    if (kind === "link") put(call.act, target.path, { ...unknown(call.act.because), exists: exists2 });
    else if (exists2 === "yes") writeFile(call, target.path, unread2(call, target.path), 438, actOn(call, target));
  }
};

// src/image/files/effects/run.ts
var run = (site, { commands: commands2 }) => {
  const uses = lazily(() => accountUses(site));
  let umask = 18;
  let scope;
  let hidden3 = false;
  let piped;
  let printed3;
  for (const each of commands2()) {
    const { command } = each;
    if (command.before !== "|") piped = printed3 = void 0;
    if (hidden3 && command.scope !== scope) umask = void 0;
    const prints = outputAs(site, each, printed3);
    perform(callOf(site, each, umask, prints, piped), uses);
    if (each.name === "umask") {
      umask = umaskOf(each, umask);
      scope = command.scope;
      hidden3 = scope.parent !== void 0;
    }
    piped = each;
    printed3 = prints;
  }
};
var perform = (call, uses) => {
  const effect = effectOf(call.run);
  if (effect === "account") {
    const use = uses().get(call.run.command.span.start);
    if (use !== void 0) makeHome(call, use);
  } else effect?.(call);
  redirect(call);
};
var effectOf = ({ name, command }) => {
  const path = command.words[0]?.text ?? "";
  const own = path.includes("/") && !/^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/.test(path);
  if (name === "" || !own && READERS.has(name)) return void 0;
  return (own ? void 0 : EFFECTS.get(name)) ?? unseen2;
};
var inner = (skip) => (call) => {
  const { run: outer, act } = call;
  const words3 = outer.command.words.slice(skip);
  const name = (words3[0]?.text ?? "").replace(/^.*\//, "");
  const who = skip === 1 ? act.who : userOf2(act.site, outer.args[0]?.value);
  const run2 = { ...outer, name, args: outer.args.slice(skip), command: { ...outer.command, words: words3 } };
  if (words3.length === 0 || NESTED.has(name)) return;
  const effect = effectOf(run2);
  if (typeof effect === "function") effect({ ...call, run: run2, act: { ...act, who } });
};
var NESTED = /* @__PURE__ */ new Set(["busybox", "gosu", "su-exec"]);
var EFFECTS = /* @__PURE__ */ new Map([
  ["mkdir", mkdir],
  ["touch", touch],
  ["install", install],
  ["ln", link],
  ["cp", copyFiles],
  ["mv", move],
  ["rm", remove2],
  ["rmdir", remove2],
  ["unlink", remove2],
  ["chmod", chmod],
  ["chown", chown],
  ["chgrp", chgrp],
  ["curl", curl],
  ["wget", wget],
  ["tar", tar],
  ["bsdtar", tar],
  ["unzip", unzip],
  ["git", git],
  ["ssh-keygen", sshKeygen],
  ["openssl", openssl],
  ["tee", tee],
  ["dd", dd],
  ["sed", sed],
  ["gzip", pack],
  ["gunzip", pack],
  ["xz", pack],
  ["unxz", pack],
  ["bzip2", pack],
  ["bunzip2", pack],
  ["zstd", pack],
  ["unzstd", pack],
  ["find", find2],
  ["xargs", xargs],
  ["busybox", inner(1)],
  ["gosu", inner(2)],
  ["su-exec", inner(2)],
  ["useradd", "account"],
  ["usermod", "account"],
  ["adduser", "account"],
  ["addgroup", "account"],
  ["groupadd", "account"],
  ["groupmod", "account"],
  ["userdel", "account"],
  ["deluser", "account"],
  ["groupdel", "account"],
  ["delgroup", "account"]
]);

// src/image/files/effects/apply.ts
var apply = (site, { operation }) => {
  switch (operation.kind) {
    case "copy":
    case "add":
      return copy(site, operation);
    case "run":
      run(site, operation);
      settle2(site);
      return leaveMountPoints(site);
    case "workdir":
      return operation.target.path === void 0 ? void 0 : enter(site, operation.target.path);
    case "volume":
    case "env":
    case "arg":
    case "label":
    case "user":
    case "expose":
    case "entrypoint":
    case "cmd":
    case "healthcheck":
    case "shell":
    case "onbuild":
    case "other":
      return void 0;
  }
};
var enter = (site, path) => {
  const { step: step3 } = site;
  const act = { ...actOf(site, "WORKDIR makes it") };
  const user = step3.as.user;
  const owner = user === "" ? builderOwner("0:0", site.accounts()) : builderOwner(user, site.accounts());
  makeDirectories({ ...act, who: owner }, path, { ...owner, mode: 493 });
};
var settle2 = (site) => {
  const act = actOf(site, "RUN ln makes it so");
  for (const [first, second] of site.twins) {
    const [a, b] = [stateOf2(site, first), stateOf2(site, second)];
    if (a.exists !== "yes" || b.exists !== "yes") continue;
    put(act, first, { ...either(a, b), because: a.because });
    put(act, second, { ...either(a, b), because: b.because });
  }
};
var actOf = (site, clause) => ({
  site,
  who: { owner: 0, group: 0 },
  certain: true,
  because: causeAt(site.step, clause)
});
var leaveMountPoints = (site) => {
  const act = actOf({ ...site, mounts: [] }, "RUN --mount leaves it behind");
  for (const mount of site.mounts) {
    const before = stateOf2(site, mount);
    const left = present(void 0, { owner: 0, group: 0, mode: 493 }, act.because);
    if (before.exists === "no") put(act, mount, either(before, left));
  }
};

// src/image/files/build.ts
var logOf = (stage, options) => {
  const made3 = newestFirst(stage, options);
  for (const each of made3) known2.set(each, { options, built: build(each, options) });
  return builtBefore(stage, options) ?? build(stage, options);
};
var known2 = newMemory();
var builtBefore = (stage, options) => {
  const entry = known2.get(stage);
  return entry !== void 0 && sees(entry.options, options) ? entry.built : void 0;
};
var sees = (a, b) => a.context === b.context && a.contextEntry === b.contextEntry;
var newestFirst = (stage, options) => {
  const order = [];
  const seen2 = /* @__PURE__ */ new Set();
  const open = [{ stage, done: false }];
  for (let next2 = open.pop(); next2 !== void 0; next2 = open.pop()) {
    if (next2.done) order.push(next2.stage);
    else if (!seen2.has(next2.stage) && builtBefore(next2.stage, options) === void 0) {
      seen2.add(next2.stage);
      open.push({ stage: next2.stage, done: true });
      for (const needed of neededBy(next2.stage)) open.push({ stage: needed, done: false });
    }
  }
  return order;
};
var neededBy = (stage) => {
  const copied = [...stage.triggers, ...stage.steps].flatMap(
    ({ operation }) => (operation.kind === "copy" || operation.kind === "add") && operation.origin.kind === "stage" ? stage.stageAt(operation.origin.index) ?? [] : []
  );
  return stage.parent === void 0 ? copied : [stage.parent, ...copied];
};
var build = (stage, options) => {
  const log = newLog(firstOf(stage, options), budgetOf(stage));
  const starts2 = [];
  const windows = stage.os === "windows";
  for (const step3 of stage.triggers) if (!windows) apply(siteOf(log, stage, step3, options), step3);
  for (const step3 of stage.steps) {
    starts2.push(log.time);
    if (!windows) apply(siteOf(log, stage, step3, options), step3);
  }
  return { log, starts: starts2 };
};
var firstOf = (stage, options) => {
  if (stage.os === "windows") return () => unknown(WINDOWS);
  const { parent } = stage;
  if (parent === void 0) {
    const base = lazily(() => baseOf3(stage.image));
    return (path) => base()(path);
  }
  const below2 = builtBefore(parent, options)?.log;
  return (path, hops) => below2 === void 0 ? unknown(UNBUILT) : stateAt(below2, path, below2.time, hops);
};
var WINDOWS = { clause: "files of Windows are not looked at", line: void 0, span: void 0 };
var UNBUILT = { clause: "the stage below is not worked out", line: void 0, span: void 0 };
var budgetOf = (stage) => {
  const first = stage.stageAt(0) ?? stage;
  const budget = budgets.get(first) ?? { left: MOST_LOOKS };
  budgets.set(first, budget);
  return budget;
};
var budgets = newMemory();
var siteOf = (log, stage, step3, options) => ({
  log,
  stage,
  step: step3,
  options,
  logOf: (index7) => {
    const other = stage.stageAt(index7);
    return other === void 0 ? void 0 : builtBefore(other, options)?.log;
  },
  accounts: lazily(() => stage.accountsAt(step3.index + 1)),
  mounts: step3.operation.kind === "run" ? step3.operation.mounts.flatMap(({ target }) => target ?? []).concat(RUNTIME) : [],
  twins: []
});
var RUNTIME = ["/etc/hosts", "/etc/resolv.conf"];

// src/image/files/tree.ts
var treeOf = (stage, options) => treeAt(stage, options, ({ log }) => log.time);
var treeAt = (stage, options, timeIn) => {
  const built2 = lazily(() => logOf(stage, options));
  const time = lazily(() => timeIn(built2()));
  const look2 = (path) => seen(built2().log, path, time());
  const at2 = (path) => {
    const place3 = straight(look2, normalised(path));
    return place3 === void 0 ? "unknown" : foundOf(look2(place3));
  };
  return {
    at: at2,
    content: (path) => contentAt(look2, path),
    may: (who, path, right) => mayIn(look2, who, path, right),
    paths: function* () {
      const told2 = /* @__PURE__ */ new Set();
      for (const path of pathsIn(stage, options, time())) {
        if (told2.has(path)) continue;
        told2.add(path);
        if (at2(path) !== "unknown") yield path;
      }
    }
  };
};
var seen = (log, path, time) => {
  const state = stateAt(log, path, time, MOST_HOPS);
  if (state.exists === "yes") return state;
  const other = otherName(path);
  const there2 = other === void 0 ? state : stateAt(log, other, time, MOST_HOPS);
  return there2.exists === "yes" ? there2 : state;
};
var otherName = (path) => {
  for (const directory of MERGED) {
    if (path.startsWith(`${directory}/`)) return `/usr${path}`;
    if (path.startsWith(`/usr${directory}/`)) return path.slice("/usr".length);
  }
  return void 0;
};
var contentAt = (look2, path) => {
  const place3 = straight(look2, normalised(path), true);
  const state = place3 === void 0 ? void 0 : look2(place3);
  return state?.exists === "yes" && state.kind !== "directory" ? state.content?.() : void 0;
};
var MOST_STAGES = 64;
var pathsIn = function* (stage, options, time) {
  let before = time;
  let stages = 0;
  for (let each = stage; each !== void 0 && stages < MOST_STAGES; each = each.parent) {
    const { log } = logOf(each, options);
    for (const [path, versions] of log.versions) if ((versions[0]?.time ?? before) < before) yield path;
    for (const [directory, sweeps] of log.sweeps) {
      for (const { names, time: made3 } of sweeps) {
        if (made3 >= before || names === void 0) continue;
        for (const rest of names()) yield normalised(`${directory}/${rest}`);
      }
    }
    before = Number.POSITIVE_INFINITY;
    stages += 1;
    if (each.parent === void 0) yield* basePaths(each.image);
  }
};

// src/text/span.ts
var lineStarts = (text) => {
  const starts2 = [0];
  for (let at2 = text.indexOf("\n"); at2 !== -1; at2 = text.indexOf("\n", at2 + 1)) starts2.push(at2 + 1);
  return starts2;
};
var positionAt = (starts2, offset) => {
  const line = Math.max(
    1,
    countEarly(starts2, (start) => start <= offset)
  );
  return { line, column: offset - (starts2[line - 1] ?? 0) + 1 };
};

// src/shell/assignment.ts
var assignmentOf = (word) => {
  if (!word.raw.includes("=")) return void 0;
  const match = /^([A-Za-z_]\w*)(\+?)=/.exec(word.raw);
  if (match === null) return void 0;
  const [all, name = "", plus] = match;
  if (plus === "+") return { name, value: void 0 };
  const value2 = slice(word, all.length, word.text.length);
  return { name, value: wordFrom(value2, word.literal, word.variables, word.raw.slice(all.length)) };
};

// src/shell/script.ts
var MAX_DEPTH = 8;
var MAX_FRAMES = 64;
var newState = (start) => {
  const { script, commands: commands2, depth, muted, read: read2 } = start;
  const frame = newFrame("top", start.parent, commands2.length);
  const inside2 = (at2) => ({
    ...start,
    commands: muted ? [] : commands2,
    depth: depth + 1,
    parent: topOf2(state),
    at: at2.at
  });
  const cursor = {
    script,
    text: script.text,
    at: start.at ?? 0,
    substitution: (at2) => {
      if (depth >= MAX_DEPTH) return false;
      const inner2 = newState({ ...inside2(at2), at: at2.at + 1, bodies: [], before: "" });
      read2(inner2, ")");
      at2.at = inner2.cursor.at;
      return true;
    },
    backquoted: (at2, from, to) => {
      const quoted = unquoted(at2.script, from, to);
      if (depth < MAX_DEPTH) read2(newState({ ...inside2(at2), script: quoted, at: 0, bodies: [], before: "" }), "");
    }
  };
  const state = {
    cursor,
    commands: commands2,
    frames: [frame],
    depth,
    bodies: start.bodies ?? [],
    pending: [],
    read: read2,
    wrapper: start.wrapper ?? [],
    current: void 0,
    before: start.before ?? "",
    functionNext: false,
    done: false
  };
  return state;
};
var readNested = (state, script, before, wrapper = []) => {
  const { commands: commands2, depth, read: read2 } = state;
  if (depth >= MAX_DEPTH) return false;
  const inner2 = { script, commands: commands2, depth: depth + 1, muted: !script.literal, parent: topOf2(state), before, read: read2 };
  read2(newState({ ...inner2, wrapper: outermost([...state.wrapper, ...wrapper]) }), "");
  return true;
};
var MOST_WRAPPERS = 32;
var outermost = (words3) => words3.slice(0, MOST_WRAPPERS);
var topOf2 = ({ frames }) => frames.at(-1) ?? frames[0];
var push = (state, kind) => {
  const parent = topOf2(state);
  beginCommand(parent, state.commands);
  const frame = newFrame(kind, parent, state.commands.length);
  if (state.functionNext) frame.certain = false;
  state.functionNext = false;
  if (state.frames.length < MAX_FRAMES) state.frames.push(frame);
  else parent.certain = false;
};
var pop = (state, kind) => {
  const at2 = state.frames.findLastIndex((frame) => frame.kind === kind);
  if (at2 < 1) return false;
  while (state.frames.length > at2) {
    endList(topOf2(state), state.commands);
    state.frames.pop();
  }
  return true;
};
var unquoted = (script, from, to) => {
  const { text } = script;
  const draft = newDraft();
  for (let at2 = from; at2 < to; at2++) {
    if (text.charAt(at2) === "\\" && /[$`\\]/.test(text.charAt(at2 + 1))) at2++;
    take(draft, text, at2, at2 + 1);
  }
  return wordOf(draft, script, from, to);
};

// src/shell/bodies.ts
var readBodies = (state) => {
  for (const pending of state.pending.splice(0)) settle3(state, pending, bodyAt(state, pending));
};
var takeBodies = (state) => {
  for (const [index7, pending] of state.pending.splice(0).entries()) {
    const body = state.bodies[index7];
    if (body !== void 0) settle3(state, pending, plainWord(body.script, body.expands));
  }
};
var bodyAt = (state, { name, chomp, expands }) => {
  const { cursor } = state;
  const { text, script } = cursor;
  const from = cursor.at;
  for (; ; ) {
    const start = cursor.at;
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    cursor.at = Math.min(text.length, end + 1);
    if (isEnd(text, start, end, name, chomp)) return plainWord(slice(script, from, start), expands);
    if (newline === -1) return plainWord(slice(script, from, end), expands);
  }
};
var isEnd = (text, start, end, name, chomp) => {
  let from = start;
  while (chomp && text.charAt(from) === "	") from++;
  const to = text.charAt(end - 1) === "\r" ? end - 1 : end;
  return to - from === name.length && text.startsWith(name, from);
};
var settle3 = (state, { redirects, index: index7, script }, body) => {
  const old = redirects[index7];
  if (old !== void 0) redirects[index7] = { ...old, body };
  if (script === void 0) return;
  const interpreter = script.words.length === 0 ? interpreterOf(body.text) : void 0;
  if (interpreter !== void 0 && !isShell(interpreter)) state.commands.push(interpreted(script, body, interpreter));
  else if (!readNested(state, { ...body, literal: true }, script.before)) state.commands.push(script);
};
var interpreted = (script, body, name) => {
  const at2 = body.text.indexOf(name);
  return { ...script, words: [wordFrom(slice(body, at2, at2 + name.length))] };
};

// src/shell/command.ts
var current = (state) => {
  if (state.current !== void 0) return state.current;
  const frame = topOf2(state);
  beginCommand(frame, state.commands);
  const certain = isCertain(frame);
  const { before, cursor } = state;
  const guard = certain ? void 0 : frame.guard;
  const { at: at2 } = cursor;
  state.current = { words: [], assignments: [], redirects: [], certain, guard, before, from: at2, end: at2 };
  state.before = "";
  return state.current;
};
var flush = (state) => {
  const reading = state.current;
  if (reading === void 0) return;
  state.current = void 0;
  const { from, end, words: written2, assignments, redirects, certain, guard, before } = reading;
  const words3 = unwrapped(written2);
  if (words3.length + redirects.length + assignments.length === 0) return;
  const span = spanOf(state.cursor.script, from, end);
  const own = written2.slice(0, written2.length - words3.length);
  const wrapper = state.wrapper.length === 0 ? own : [...state.wrapper, ...own];
  const { scope } = topOf2(state);
  const command = { words: words3, wrapper, scope, assignments, redirects, certain, guard, before, span, checked: true };
  const inner2 = innerScript(words3);
  if (inner2?.kind === "text" && readNested(state, inner2.script, before, own)) return;
  const last = state.pending.at(-1);
  const reads = inner2?.kind === "input" || words3.length === 0;
  if (reads && last?.redirects === redirects) last.script = command;
  else state.commands.push(command);
};

// src/shell/lexer.ts
var skipGap = (cursor) => {
  const { text } = cursor;
  for (; ; ) {
    const char = text.charAt(cursor.at);
    if (char === " " || char === "	" || char === "\r" || char === "\f" || char === "\v") cursor.at++;
    else if (char === "\\" && joinedLength(text, cursor.at) > 0) cursor.at += joinedLength(text, cursor.at);
    else return;
  }
};
var readWord = (cursor) => {
  const from = cursor.at;
  const draft = newDraft();
  readUnquoted(cursor, draft, from);
  return cursor.at === from ? void 0 : wordOf(draft, cursor.script, from, cursor.at);
};
var isMeta = (char) => " 	\r\f\v\n;&|<>()".includes(char);
var joinedLength = (text, at2) => {
  if (text.charAt(at2 + 1) === "\n") return 2;
  return text.startsWith("\r\n", at2 + 1) ? 3 : 0;
};
var readUnquoted = (cursor, draft, from) => {
  const { text } = cursor;
  const brackets = { square: false, brace: false, comma: false };
  for (; ; ) {
    const char = text.charAt(cursor.at);
    if (char === "(" && cursor.at > from && text.charAt(cursor.at - 1) === "=") readArray(cursor, draft);
    else if (isMeta(char)) return;
    else if (char === "\\") readEscape(cursor, draft);
    else if (char === "'") readSingle(cursor, draft);
    else if (char === '"') readDouble(cursor, draft);
    else if (char === "$") readDollar(cursor, draft, false);
    else if (char === "`") readBackquote(cursor, draft);
    else {
      if (isGlob2(char, brackets)) draft.literal = false;
      const from2 = cursor.at;
      PLAIN2.lastIndex = ++cursor.at;
      if (PLAIN2.test(text)) cursor.at = PLAIN2.lastIndex;
      take(draft, text, from2, cursor.at);
    }
  }
};
var PLAIN2 = /[\w./:=@%+~^-]+/y;
var isGlob2 = (char, seen2) => {
  if (char === "[") seen2.square = true;
  if (char === "{") seen2.brace = true;
  if (char === "," && seen2.brace) seen2.comma = true;
  return char === "*" || char === "?" || char === "]" && seen2.square || char === "}" && seen2.comma;
};
var readEscape = (cursor, draft) => {
  const { text, at: at2 } = cursor;
  const joined = joinedLength(text, at2);
  if (joined === 0 && at2 + 1 < text.length) take(draft, text, at2 + 1, at2 + 2);
  else if (joined === 0) take(draft, text, at2, at2 + 1);
  cursor.at = Math.min(text.length, at2 + (joined === 0 ? 2 : joined));
};
var nextOf = (text, char, from) => {
  const at2 = text.indexOf(char, from);
  return at2 === -1 ? text.length : at2;
};
var readSingle = (cursor, draft) => {
  const end = nextOf(cursor.text, "'", cursor.at + 1);
  take(draft, cursor.text, cursor.at + 1, end);
  cursor.at = Math.min(cursor.text.length, end + 1);
};
var readDouble = (cursor, draft) => {
  const { text } = cursor;
  cursor.at++;
  while (cursor.at < text.length) {
    const char = text.charAt(cursor.at);
    if (char === '"') {
      cursor.at++;
      return;
    }
    if (char === "$") readDollar(cursor, draft, true);
    else if (char === "`") readBackquote(cursor, draft);
    else if (char === "\\" && /[$`"\\\r\n]/.test(text.charAt(cursor.at + 1))) readEscape(cursor, draft);
    else readPlain2(cursor, draft);
  }
};
var readPlain2 = (cursor, draft) => {
  const { text } = cursor;
  let end = cursor.at + 1;
  while (end < text.length && !'"$`\\'.includes(text.charAt(end))) end++;
  take(draft, text, cursor.at, end);
  cursor.at = end;
};
var readDollar = (cursor, draft, quoted) => {
  const { text, at: at2 } = cursor;
  const next2 = text.charAt(at2 + 1);
  if (next2 === "'" && !quoted) return readAnsi(cursor, draft);
  if (next2 === '"' && !quoted) {
    cursor.at++;
    return;
  }
  cursor.at = at2 + 1;
  if (next2 === "(") readSubstitution(cursor, draft);
  else if (next2 === "{") readBraces(cursor, draft);
  else if (/[A-Za-z_]/.test(next2)) {
    cursor.at = endOfName(text, at2 + 1);
    draft.variables.push(text.slice(at2 + 1, cursor.at));
    draft.literal = false;
  } else if (/[0-9@*#?!$-]/.test(next2)) {
    cursor.at = at2 + 2;
    draft.literal = false;
  }
  take(draft, text, at2, cursor.at);
};
var endOfName = (text, from) => {
  let at2 = from;
  while (at2 < text.length && /\w/.test(text.charAt(at2))) at2++;
  return at2;
};
var readSubstitution = (cursor, draft) => {
  draft.literal = false;
  const arithmetic = cursor.text.charAt(cursor.at + 1) === "(";
  if (arithmetic) skipBalanced(cursor, "(", ")");
  else cursor.substitution(cursor);
};
var readBraces = (cursor, draft) => {
  const from = cursor.at;
  skipBalanced(cursor, "{", "}");
  draft.literal = false;
  for (const match of cursor.text.slice(from, cursor.at).matchAll(/[{$][#!]?([A-Za-z_]\w*)/g)) {
    draft.variables.push(match[1] ?? "");
  }
};
var skipBalanced = (cursor, open, close) => {
  const { text } = cursor;
  let depth = 0;
  while (cursor.at < text.length) {
    const char = text.charAt(cursor.at);
    if (char === "\\") cursor.at++;
    else if (char === "'" || char === '"') cursor.at = endOfQuote(text, cursor.at);
    else if (char === open) depth++;
    else if (char === close) depth--;
    cursor.at = Math.min(text.length, cursor.at + 1);
    if (depth === 0) return;
  }
};
var endOfQuote = (text, at2) => {
  const end = text.indexOf(text.charAt(at2), at2 + 1);
  return end === -1 || text.slice(at2, end).includes("\n") ? at2 : end;
};
var readBackquote = (cursor, draft) => {
  const { text, at: at2 } = cursor;
  let end = at2 + 1;
  while (end < text.length && text.charAt(end) !== "`") end += text.charAt(end) === "\\" ? 2 : 1;
  end = Math.min(end, text.length);
  cursor.backquoted(cursor, at2 + 1, end);
  cursor.at = Math.min(text.length, end + 1);
  draft.literal = false;
  take(draft, text, at2, cursor.at);
};
var ANSI = { n: "\n", t: "	", r: "\r", a: "\x07", b: "\b", e: "\x1B" };
var readAnsi = (cursor, draft) => {
  const { text } = cursor;
  cursor.at += 2;
  while (cursor.at < text.length && text.charAt(cursor.at) !== "'") {
    const escaped = text.charAt(cursor.at) === "\\" && cursor.at + 1 < text.length;
    if (escaped) append(draft, ansiOf(text.charAt(cursor.at + 1)), cursor.at);
    else take(draft, text, cursor.at, cursor.at + 1);
    cursor.at += escaped ? 2 : 1;
  }
  cursor.at = Math.min(text.length, cursor.at + 1);
};
var ansiOf = (char) => Object.hasOwn(ANSI, char) ? ANSI[char] ?? char : char;
var readArray = (cursor, draft) => {
  const from = cursor.at;
  skipBalanced(cursor, "(", ")");
  draft.literal = false;
  take(draft, cursor.text, from, cursor.at);
};

// src/shell/keywords.ts
var readKeyword = (state) => {
  const { text, at: at2 } = state.cursor;
  const end = endOfPlain(text, at2);
  const word = text.slice(at2, end);
  if (!isMeta(text.charAt(end)) || !KEYWORDS.has(word)) return false;
  if (word === "[[") return readDoubleBracket(state);
  state.cursor.at = end;
  enter2(state, word);
  return true;
};
var LONGEST_KEYWORD = 8;
var KEYWORDS = new Set(
  "! [[ { } if then elif else fi for select while until do done case esac function".split(" ")
);
var endOfPlain = (text, from) => {
  let at2 = from;
  while (at2 - from <= LONGEST_KEYWORD && isOfKeyword(text.charCodeAt(at2))) at2++;
  return at2;
};
var isOfKeyword = (code) => code >= 97 && code <= 123 || code === 33 || code === 91 || code === 125;
var enter2 = (state, word) => {
  switch (word) {
    case "{":
      return push(state, "brace");
    case "}":
      return leave(state, "brace");
    case "if":
      return push(state, "if");
    case "then":
    case "elif":
    case "else":
      return branch(state, word);
    case "fi":
      return leave(state, "if");
    case "while":
    case "until":
      return push(state, "loop");
    case "for":
    case "select":
      return readFor(state);
    case "do":
      return branch(state, word);
    case "done":
      return leave(state, "loop");
    case "case":
      return readCase(state);
    case "esac":
      return leave(state, "case");
    case "function":
      return readFunction(state);
  }
};
var leave = (state, kind) => {
  pop(state, kind);
  state.before = "";
};
var branch = (state, word) => {
  const frame = topOf2(state);
  endList(frame, state.commands);
  if (word === "then" || word === "do") frame.guard = state.commands.at(-1) ?? frame.guard;
  frame.swallowed = void 0;
  frame.certain = false;
  state.before = "";
};
var readFor = (state) => {
  const { cursor } = state;
  skipGap(cursor);
  if (cursor.text.startsWith("((", cursor.at)) skipBalanced(cursor, "(", ")");
  else {
    const reading = current(state);
    const name = readWord(cursor);
    if (name !== void 0) reading.assignments.push({ name: name.text, value: void 0 });
    reading.end = cursor.at;
    for (skipGap(cursor); readWord(cursor) !== void 0; skipGap(cursor)) reading.end = cursor.at;
    flush(state);
  }
  push(state, "loop");
};
var readCase = (state) => {
  const { cursor } = state;
  skipGap(cursor);
  readWord(cursor);
  const { text } = cursor;
  while (/[ \t\r\n]/.test(text.charAt(cursor.at))) cursor.at++;
  if (/^in[\s;]/.test(text.slice(cursor.at, cursor.at + 3))) cursor.at += 2;
  push(state, "case");
  topOf2(state).pattern = true;
};
var readPattern = (state) => {
  const { cursor } = state;
  const frame = topOf2(state);
  const word = readWord(cursor);
  if (word?.raw === "esac") {
    frame.pattern = false;
    return leave(state, "case");
  }
  const char = cursor.text.charAt(cursor.at);
  if (char === ")") {
    frame.pattern = false;
    frame.certain = false;
  }
  if (char !== "" && char !== "\n" && (isMeta(char) || word === void 0)) cursor.at++;
};
var readFunction = (state) => {
  const { cursor } = state;
  skipGap(cursor);
  readWord(cursor);
  skipGap(cursor);
  if (cursor.text.startsWith("()", cursor.at)) cursor.at += 2;
  state.functionNext = true;
};
var readDoubleBracket = (state) => {
  const { cursor } = state;
  const reading = current(state);
  for (; ; ) {
    const word = readWord(cursor) ?? operatorWord(state);
    if (word === void 0) break;
    reading.words.push(word);
    reading.end = cursor.at;
    if (word.raw === "]]") break;
    skipGap(cursor);
  }
  return true;
};
var operatorWord = ({ cursor }) => {
  const { script, text, at: at2 } = cursor;
  const char = text.charAt(at2);
  if (char === "" || char === "\n" || char === ";") return void 0;
  cursor.at++;
  return wordFrom(slice(script, at2, at2 + 1));
};

// src/shell/redirect.ts
var OPERATORS = ["&>>", "&>", "<<<", "<<-", "<<", "<>", "<&", "<", ">>", ">|", ">&", ">"];
var readRedirect = (state, reading, fd) => {
  const { cursor } = state;
  const { text, at: at2 } = cursor;
  if (text.charAt(at2 + 1) === "(") return readProcess(state, reading);
  const op = OPERATORS.find((each) => text.startsWith(each, at2)) ?? ">";
  cursor.at += op.length;
  skipGap(cursor);
  const target = readWord(cursor);
  reading.end = cursor.at;
  if (target === void 0) return;
  reading.redirects.push({ op: op === "<<-" ? "<<" : op, fd, target, body: void 0 });
  if (op === "<<" || op === "<<-") expectBody(state, reading, target, op === "<<-");
};
var expectBody = (state, { redirects }, { text, raw }, chomp) => {
  const pending = {
    redirects,
    index: redirects.length - 1,
    name: text,
    expands: raw === text,
    chomp,
    script: void 0
  };
  state.pending.push(pending);
};
var readProcess = (state, reading) => {
  const { cursor } = state;
  const { at: at2 } = cursor;
  cursor.at++;
  if (!cursor.substitution(cursor)) cursor.at++;
  reading.words.push(wordFrom(slice(cursor.script, at2, cursor.at), false));
  reading.end = cursor.at;
};

// src/shell/parse.ts
var readScript = (state, closer) => {
  while (!state.done) {
    skipGap(state.cursor);
    step2(state, closer);
  }
  flush(state);
  while (state.frames.length > 1) pop(state, topOf2(state).kind);
  endList(topOf2(state), state.commands);
  takeBodies(state);
};
var step2 = (state, closer) => {
  const { cursor } = state;
  const char = cursor.text.charAt(cursor.at);
  if (topOf2(state).pattern && char !== "" && char !== "#" && char !== "\n") return readPattern(state);
  switch (char) {
    case "":
      state.done = true;
      return;
    case "\n":
      separate(state, 1);
      return readBodies(state);
    case "#":
      return skipComment(state);
    case ";":
      return readSemicolon(state);
    case "&":
      return readAmpersand(state);
    case "|":
      return readBar(state);
    case "(":
      return readOpen(state);
    case ")":
      return readClose(state, closer);
    case "<":
    case ">":
      return readRedirect(state, current(state), void 0);
    default:
      return readPlainWord(state);
  }
};
var separate = (state, length) => {
  flush(state);
  state.cursor.at += length;
  state.before = ";";
  endList(topOf2(state), state.commands);
};
var join2 = (state, operator) => {
  flush(state);
  state.cursor.at += 2;
  state.before = operator;
  joinList(topOf2(state), operator, state.commands);
};
var skipComment = ({ cursor }) => {
  const end = cursor.text.indexOf("\n", cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end;
};
var readSemicolon = (state) => {
  const { text, at: at2 } = state.cursor;
  const next2 = text.charAt(at2 + 1);
  const ends = next2 === ";" || next2 === "&";
  separate(state, ends ? 2 : 1);
  const frame = topOf2(state);
  if (ends && frame.kind === "case") frame.pattern = true;
};
var readAmpersand = (state) => {
  const next2 = state.cursor.text.charAt(state.cursor.at + 1);
  if (next2 === "&") join2(state, "&&");
  else if (next2 === ">") readRedirect(state, current(state), void 0);
  else separate(state, 1);
};
var readBar = (state) => {
  const next2 = state.cursor.text.charAt(state.cursor.at + 1);
  if (next2 === "|") return join2(state, "||");
  flush(state);
  state.cursor.at += next2 === "&" ? 2 : 1;
  state.before = "|";
};
var readOpen = (state) => {
  const { cursor, current: reading } = state;
  if (reading === void 0) {
    if (cursor.text.charAt(cursor.at + 1) === "(") return skipBalanced(cursor, "(", ")");
    push(state, "paren");
  } else if (reading.words.length === 1 && /^\([ \t]*\)/.test(cursor.text.slice(cursor.at, cursor.at + 8))) {
    state.current = void 0;
    state.functionNext = true;
    cursor.at = cursor.text.indexOf(")", cursor.at);
  }
  cursor.at++;
};
var readClose = (state, closer) => {
  flush(state);
  state.cursor.at++;
  const open = state.frames.some(({ kind }) => kind === "paren");
  if (open) pop(state, "paren");
  else if (closer === ")") state.done = true;
  state.before = "";
};
var readPlainWord = (state) => {
  const { cursor } = state;
  const starts2 = state.current === void 0;
  if (starts2 && readKeyword(state)) return;
  const reading = current(state);
  const word = readWord(cursor);
  if (word === void 0) {
    cursor.at++;
    return;
  }
  const next2 = cursor.text.charAt(cursor.at);
  if ((next2 === "<" || next2 === ">") && /^[0-9]{1,4}$/.test(word.raw)) {
    return readRedirect(state, reading, Number(word.raw));
  }
  const assignment = reading.words.length === 0 ? assignmentOf(word) : void 0;
  if (assignment === void 0) reading.words.push(word);
  else reading.assignments.push(assignment);
  reading.end = cursor.at;
};

// src/image/start/scripts.ts
var MOST_SCRIPTS = 16;
var entryScripts = (scene, programs2) => {
  const found = /* @__PURE__ */ new Map();
  const wanted = programs2.map(({ path, script }) => ({ path, script }));
  for (let at2 = 0; at2 < wanted.length && found.size < MOST_SCRIPTS; at2 += 1) {
    const { path = "", script = false } = wanted[at2] ?? {};
    const file2 = locate(scene, path);
    if (file2 === void 0 || found.has(file2.path) || !(script || isScript(file2))) continue;
    const commands2 = file2.text === void 0 ? [] : commandsIn(file2.text);
    found.set(file2.path, { ...file2, commands: commands2 });
    wanted.push(...commands2.flatMap(calledBy).slice(0, MOST_SCRIPTS));
  }
  return [...found.values()];
};
var commandsIn = (text) => {
  const commands2 = [];
  const script = { text, pieces: [{ at: 0, start: 0, length: text.length }] };
  const state = { script, commands: commands2, depth: 0, muted: false, parent: void 0, bodies: [], read: readScript };
  readScript(newState(state), "");
  return commands2;
};
var calledBy = ({ words: words3 }) => {
  const [first = "", second = ""] = words3.map(({ text }) => text);
  const called = first === "." || first === "source" || isShell(lastPart(first)) ? second : first;
  return /\.(?:sh|bash)$/.test(called) ? [{ path: called, script: true }] : [];
};
var locate = (scene, written2) => {
  const { stage } = scene;
  const lookup = (name) => stage.variable(name, stage.stage.instructions.length) ?? void 0;
  const path = resolved({ text: written2, literal: !written2.includes("$") }, lookup) ?? "";
  if (path === "" || /[*?`\s]/.test(path)) return void 0;
  if (path.startsWith("/")) return fileIn(scene, normalised(path));
  const workdir2 = stage.steps.at(-1)?.workdir ?? "/";
  const here = path.includes("/") || path.endsWith(".sh") ? fileIn(scene, normalised(`${workdir2}/${path}`)) : void 0;
  if (path.includes("/") || here?.text !== void 0) return here;
  const onPath = (lookup("PATH") ?? DEFAULT_PATH2).split(":").flatMap((directory) => {
    if (!directory.startsWith("/")) return [];
    const file2 = fileIn(scene, normalised(`${directory}/${path}`));
    return file2 === void 0 ? [] : [file2];
  });
  return onPath.find(({ text }) => text !== void 0) ?? onPath[0] ?? here;
};
var DEFAULT_PATH2 = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
var fileIn = (scene, path) => {
  const file2 = fileAt(scene, path);
  if (file2?.text !== void 0) return file2;
  const content = scene.tree().content(path);
  const instruction = file2?.instruction ?? instructionAt(scene.stage, content?.because.line);
  if (content?.text === void 0 || instruction === void 0) return file2;
  return { path: content.path, text: content.text, instruction, foreign: false };
};
var instructionAt = (stage, line) => lineage(stage).flatMap(({ stage: { instructions } }) => instructions).find((instruction) => line !== void 0 && instruction.line <= line && line <= instruction.endLine);
var isScript = ({ path, text, foreign }) => {
  const name = lastPart(path);
  if (foreign) return /\.(?:sh|bash|ash)$|entry-?point/.test(name) && !OTHER_LANGUAGE.test(name);
  if (text === void 0) return SCRIPT_NAME.test(name) && !OTHER_LANGUAGE.test(name);
  const interpreter = interpreterOf(text);
  return interpreter === void 0 ? /\.(?:sh|bash|ash)$/.test(name) : isShell(interpreter);
};
var SCRIPT_NAME = /\.(?:sh|bash|ash)$|entry-?point|entry\.|^(?:docker|container)[-_]|^(?:start|run|init|boot|launch|startup|bootstrap|setup|install|build|deploy|test)(?:$|[-_.])/i;
var OTHER_LANGUAGE = /\.(?:py|js|mjs|cjs|ts|jar|rb|pl|php|exe|dll|json|ya?ml|conf|toml|ini|go|lua|r)$/i;

// src/image/start/package-scripts.ts
var MOST_SCRIPTS2 = 8;
var packageScript = (scene, argv) => {
  const first = scriptNamed(argv);
  if (first === void 0) return void 0;
  const workdir2 = scene.stage.steps.at(-1)?.workdir ?? "/";
  const file2 = fileAt(scene, normalised(`${workdir2}/package.json`));
  const scripts = scriptsOf2(file2?.text);
  const argvs = [];
  const wanted = [first];
  for (let at2 = 0; at2 < wanted.length && at2 < MOST_SCRIPTS2; at2 += 1) {
    const name = wanted[at2] ?? "";
    const text = scripts.get(name) ?? (name === "start" && scripts.size > 0 ? "node server.js" : void 0);
    for (const { words: words3 } of text === void 0 ? [] : commandsIn(text)) {
      const inner2 = words3.map((word) => word.text);
      argvs.push(inner2);
      const next2 = scriptNamed(inner2);
      if (next2 !== void 0 && !wanted.includes(next2)) wanted.push(next2);
    }
  }
  return { file: file2, argvs };
};
var scriptNamed = ([program = "", ...args]) => {
  const name = program.slice(program.lastIndexOf("/") + 1);
  if (!hasRole(name, "script-runner")) return void 0;
  const words3 = args.filter((arg) => !arg.startsWith("-"));
  const [first, second] = words3;
  if (first === "run" || first === "run-script") return second;
  if (first === "start" || first === "test") return first;
  return name === "npm" || first === void 0 || (programNamed(name)?.ownCommands.includes(first) ?? false) ? void 0 : first;
};
var scriptsOf2 = (text) => {
  const scripts = /* @__PURE__ */ new Map();
  const given = parsed(text ?? "");
  if (typeof given !== "object" || given === null || !("scripts" in given)) return scripts;
  if (typeof given.scripts !== "object" || given.scripts === null) return scripts;
  for (const [name, value2] of Object.entries(given.scripts)) {
    if (typeof value2 === "string") scripts.set(name, value2);
  }
  return scripts;
};
var parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
};

// src/image/start/startup.ts
var startupOf = (scene, { programs: programs2, entrypoint, command }) => {
  const scripts = entryScripts(scene, programs2);
  const named4 = programs2.map(({ name, path, args, instruction }) => {
    return { name, argv: [path, ...args], where: `line ${instruction.line}`, instruction, command: void 0 };
  });
  const inline = [entrypoint, command].flatMap((each) => each === void 0 ? [] : inlineCommands(each));
  const direct = named4.filter(
    (each) => !inline.some((other) => other.instruction === each.instruction && other.name === each.name)
  );
  const started2 = [...direct, ...inline, ...scripts.flatMap(commandsOfScript)];
  const unread3 = [];
  const inner2 = started2.flatMap((each) => {
    const found = packageScript(scene, each.argv);
    if (found !== void 0 && found.file?.text === void 0) unread3.push(each);
    return (found?.argvs ?? []).map((argv) => {
      return { ...each, name: lastPart(argv[0] ?? ""), argv, where: found?.file?.path ?? each.where };
    });
  });
  return { started: [...started2, ...inner2], scripts, unread: unread3 };
};
var inlineCommands = ({ line, instruction }) => {
  if (line.form === "exec" && !isInlineScript(textsOf(line))) return [];
  return line.commands().flatMap((command) => startedBy(command, `line ${instruction.line}`, instruction));
};
var startedBy = (command, where, instruction) => {
  const argv = command.words.map(({ text }) => text);
  const found = { name: lastPart(argv[0] ?? ""), argv, where, instruction, command };
  const tool2 = command.wrapper.map(({ text }) => lastPart(text)).find((name) => name === "sudo" || name === "doas");
  return tool2 === void 0 ? [found] : [{ ...found, name: tool2, argv: [tool2], command: { ...command, words: [] } }, found];
};
var commandsOfScript = ({ path, text = "", commands: commands2, instruction }) => {
  const starts2 = lineStarts(text);
  return commands2.flatMap((command) => {
    const where = `${path}, line ${positionAt(starts2, command.span.start).line}`;
    return startedBy(command, where, instruction);
  });
};

// src/knowledge/directory-names/names.json
var names_default2 = JSON.parse('[{"names":["apk","apt","ca-certificates","cron","dbus","debconf","dnf","dpkg","fontconfig","initramfs-tools","ldconfig","lists","lock","man","pacman","polkit-1","rpm","secrets","sshd","sudo","swcatalog","systemd","tdnf","yum","zypp"],"kind":"build"},{"names":["backup","backups","cache","caches","data","db","downloads","log","logs","output","pid","pids","queue","run","session","sessions","sockets","spool","state","storage","temp","tmp","upload","uploads","work"],"kind":"kept"},{"names":["build","include","share","src"],"kind":"code"}]');

// src/knowledge/directory-names.ts
var KINDS5 = [
  /** Something is written there, whatever it lies in. */
  "kept",
  /** A package manager or another tool of the build keeps something there. */
  "build",
  /** What lies below is code, or comes with it. */
  "code"
];
var nameOf2 = (row) => ({ names: row.words("names"), kind: row.oneOf("kind", KINDS5) });
var directoryNames = tableOf(nameOf2, names_default2);
var index4 = byName(directoryNames);
var directoryKind = (name) => index4().get(name)?.kind;

// src/consequences/writable/run.ts
var buildCommands = (stage) => lineage(stage).flatMap(
  (each) => [...each.triggers, ...each.steps].flatMap(({ instruction, operation, index: index7 }) => {
    if (operation.kind !== "run") return [];
    const { line } = instruction;
    return operation.commands().map((command) => ({ ...command, stage: each, index: index7, line }));
  })
);
var madeDirectories = (commands2) => commands2.flatMap((each) => {
  const { command, name, args, line, stage, index: index7 } = each;
  if (!command.certain || name !== "mkdir" && name !== "install") return [];
  const texts = args.map(({ word }) => word.text);
  if (name === "install" && !texts.some((text) => text === "--directory" || /^-[A-Za-z]*d/.test(text))) return [];
  const open = texts.some((text) => /^(?:-o|--owner\b.*|(?:-m|--mode=|-m=)?[0-7]?777|a[+=]rwx)$/.test(text));
  return pathsOf2(each, operandsOf2(args, OPTIONS_WITH_VALUE)).map((path) => ({ path, line, stage, index: index7, open }));
});
var OPTIONS_WITH_VALUE = /* @__PURE__ */ new Set(["-m", "--mode", "-o", "--owner", "-g", "--group"]);
var operandsOf2 = (args, valued = /* @__PURE__ */ new Set()) => args.filter(({ word }, at2) => !word.text.startsWith("-") && !valued.has(args[at2 - 1]?.word.text ?? ""));
var pathsOf2 = ({ directory }, operands) => operands.flatMap(({ value: value2 }) => absolute(value2, directory) ?? []);
var mentions = ({ args, outputs }, text) => [...args, ...outputs.map(({ target }) => target)].some(
  ({ value: value2, word }) => (value2 ?? "").includes(text) || word.text.includes(text)
);
var removedPaths = (commands2) => new Set(commands2.flatMap((each) => each.name === "rm" ? pathsOf2(each, operandsOf2(each.args)) : []));
var isKept = (path) => {
  const root = stateAround(path);
  const parts = path.split("/");
  if (parts.some((part) => directoryKind(part) === "code")) return false;
  if (root === void 0) return directoryKind(parts.at(-1) ?? "") === "kept";
  return path === "/data" || path !== root && directoryKind(path.slice(root.length + 1).split("/")[0] ?? "") !== "build";
};

// src/consequences/view.ts
var viewOf = (dockerfile, stage, options) => {
  const view = views.get(stage) ?? newView(dockerfile, stage, options);
  views.set(stage, view);
  return view;
};
var views = newMemory();
var newView = (dockerfile, stage, options) => {
  const start = startOf(stage);
  const tree = lazily(() => treeOf(stage, options));
  const scene = { dockerfile, stage, options, copies: copiesOf(stage), tree };
  return { ...scene, start, builds: buildCommands(stage), ...startupOf(scene, start) };
};

// src/rules/privileged-port.ts
var privilegedPort = {
  id: "privileged-port",
  severity: "warning",
  summary: "A non-root program listens on a port below 1024.",
  why: "Docker 20.10+ and containerd 2 allow that. CRI-O, OpenShift and the host network do not, and the program cannot start there. Listen on a port such as 8080.",
  check: (subject) => productsOf(subject).flatMap((stage) => {
    if (stage.verdict !== "nonroot" || stage.os === "windows" || !isExamined(stage, subject)) return [];
    return portConsequences(viewOf(subject.dockerfile, stage, subject.options)).map(({ sentence, span }) => ({
      span: span ?? stage.stage.from.span,
      message: sentence,
      stage: stage.stage.index
    }));
  })
};

// src/consequences/base.ts
var baseConsequences = (view) => {
  const { stage, start } = view;
  const { image, base, os } = stage;
  const { span } = stage.stage.base;
  const written2 = stage.stage.base.text;
  if (os === "windows") {
    return [
      consequence("windows", "Windows: whether the process may do without an administrator cannot be seen.", span)
    ];
  }
  if (image === void 0 && base !== "scratch") {
    const known9 = stage.base !== void 0 || stage.parent !== void 0;
    const kind = known9 ? "unknown-base" : "unresolved-base";
    const sentence = `Nothing is known of ${written2}: its files and its entry script may need root.`;
    return [consequence(kind, sentence, span)];
  }
  if (image === void 0) return [];
  const { facts, certain, reference } = image;
  const obstacles = [];
  if (!certain) {
    const sentence = `${written2} was taken for ${facts.image}; it may be something else.`;
    obstacles.push(consequence("uncertain-base", sentence, span));
  }
  if (certain && facts.confidence === "known-not-verified") {
    const sentence = `What is known of ${reference.repository} was not read in its source.`;
    obstacles.push(consequence("uncertain-base", sentence, span));
  }
  if (start.entrypoint === void 0 && facts.stepsDownWith !== null) {
    const sentence = `The entry script of ${reference.repository} starts as root and steps down with ${facts.stepsDownWith}: what it does before, such as chown of its data, will fail.`;
    obstacles.push(consequence("step-down", sentence, span));
  }
  const plain2 = servers().some(({ anyUser, repositories }) => anyUser && repositories.includes(facts.image));
  const needs = facts.rootByDesign && (start.entrypoint === void 0 || facts.stepsDownWith === null);
  if (needs && !plain2) {
    const sentence = `${reference.repository} is made to start as root.`;
    obstacles.push(consequence("needs-root", sentence, span));
  }
  return obstacles;
};

// src/consequences/closed-files.ts
var MOST_PATHS = 2e3;
var MOST_TOLD = 3;
var closedFileConsequences = ({ tree, stage }, { uid, gid }) => {
  if (uid === void 0 || stage.os === "windows") return [];
  const identity = { uid, groups: [gid ?? uid] };
  const told2 = [];
  let looked = 0;
  for (const path of tree().paths()) {
    looked += 1;
    if (looked > MOST_PATHS || told2.length === MOST_TOLD) break;
    if (isRootHome(path) || isOpen(path) || isRootsOwn(path)) continue;
    const found = tree().at(path);
    if (typeof found !== "object" || found.kind !== "file" || found.mode === void 0) continue;
    if (tree().may(identity, path, "read").answer !== "no") continue;
    const { line, span } = found.because;
    const place3 = line === void 0 ? "" : ` (line ${line})`;
    const sentence = `${path}${place3} has the mode ${found.mode.toString(8)}, which lets its owner alone read it.`;
    told2.push(consequence("unreadable", sentence, span, "may-break"));
  }
  return told2;
};

// src/knowledge/build-tools/tools.json
var tools_default = JSON.parse('[{"names":["ansible-galaxy"],"with":["install"],"home":[".ansible"],"variables":["ANSIBLE_HOME"],"lost":"fails"},{"names":["aws"],"with":["configure"],"home":[".aws"],"variables":["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE"],"lost":"settings"},{"names":["az"],"with":["config set","extension add"],"home":[".azure"],"variables":["AZURE_CONFIG_DIR","AZURE_EXTENSION_DIR"],"lost":"fails"},{"names":["bun"],"with":["--global","-g"],"home":[".bun"],"variables":["BUN_INSTALL"],"lost":"fails"},{"names":["cabal"],"home":[".cabal",".local/state/cabal"],"variables":["CABAL_DIR"],"lost":"fails"},{"names":["cargo"],"with":["install"],"home":[".cargo"],"variables":["CARGO_HOME","CARGO_INSTALL_ROOT"],"lost":"fails"},{"names":["composer"],"with":["global"],"home":[".config/composer",".composer"],"variables":["COMPOSER_HOME"],"lost":"fails"},{"names":["conda"],"with":["config","init"],"home":[".conda",".condarc"],"variables":["CONDARC"],"lost":"settings"},{"names":["corepack"],"with":["install","pack","prepare","use"],"home":[".cache/node/corepack"],"variables":["COREPACK_HOME"],"lost":"fetches"},{"names":["deno"],"with":["cache","install"],"home":[".cache/deno"],"variables":["DENO_DIR"],"lost":"fetches"},{"names":["dotnet"],"home":[".nuget",".dotnet"],"variables":["NUGET_PACKAGES","DOTNET_CLI_HOME"],"lost":"fetches"},{"names":["gcloud"],"with":["auth","components","config set"],"home":[".config/gcloud"],"variables":["CLOUDSDK_CONFIG"],"lost":"settings"},{"names":["gem"],"with":["--user-install"],"home":[".local/share/gem",".gem"],"variables":["GEM_HOME"],"lost":"fails"},{"names":["git"],"with":["config --global"],"home":[".gitconfig"],"variables":["GIT_CONFIG_GLOBAL"],"lost":"settings"},{"names":["go"],"with":["install"],"home":["go"],"variables":["GOBIN","GOPATH"],"lost":"fails"},{"names":["gpg"],"with":["--import","--recv-keys","--receive-keys"],"home":[".gnupg"],"variables":["GNUPGHOME"],"lost":"fails"},{"names":["gradle","gradlew"],"home":[".gradle"],"variables":["GRADLE_USER_HOME"],"lost":"fetches","byAccount":true},{"names":["helm"],"with":["plugin","repo"],"home":[".config/helm",".cache/helm",".local/share/helm"],"variables":["HELM_CONFIG_HOME","HELM_CACHE_HOME","HELM_DATA_HOME"],"lost":"fails"},{"names":["hf","huggingface-cli"],"with":["download","login"],"home":[".cache/huggingface"],"variables":["HF_HOME"],"lost":"fetches"},{"names":["lein"],"home":[".m2",".lein"],"variables":["LEIN_HOME"],"lost":"fetches","byAccount":true},{"names":["mix"],"with":["archive.install","local.hex","local.rebar"],"home":[".mix",".hex"],"variables":["MIX_HOME","HEX_HOME"],"lost":"fails"},{"names":["mvn","mvnw"],"home":[".m2"],"variables":["MAVEN_USER_HOME"],"lost":"fetches","byAccount":true},{"names":["nltk","nltk.downloader"],"home":["nltk_data"],"variables":["NLTK_DATA"],"lost":"fails"},{"names":["npm"],"with":["config set","set"],"home":[".npmrc"],"variables":["NPM_CONFIG_USERCONFIG"],"lost":"settings"},{"names":["opam"],"home":[".opam"],"variables":["OPAMROOT"],"lost":"fails"},{"names":["pip","pip3"],"with":["config set"],"home":[".config/pip"],"variables":["PIP_CONFIG_FILE"],"lost":"settings"},{"names":["pip","pip3"],"with":["--user"],"home":[".local"],"variables":["PYTHONUSERBASE"],"lost":"fails"},{"names":["pipenv"],"with":["install","sync"],"home":[".local/share/virtualenvs"],"variables":["WORKON_HOME","PIPENV_VENV_IN_PROJECT"],"lost":"fails"},{"names":["pipx"],"with":["install"],"home":[".local/share/pipx",".local/bin"],"variables":["PIPX_HOME","PIPX_BIN_DIR"],"lost":"fails"},{"names":["playwright"],"with":["install"],"home":[".cache/ms-playwright"],"variables":["PLAYWRIGHT_BROWSERS_PATH"],"lost":"fails"},{"names":["pnpm"],"with":["--global","-g"],"home":[".local/share/pnpm"],"variables":["PNPM_HOME"],"lost":"fails"},{"names":["poetry"],"with":["add","install","sync"],"home":[".cache/pypoetry"],"variables":["POETRY_CACHE_DIR","POETRY_VIRTUALENVS_PATH","POETRY_VIRTUALENVS_IN_PROJECT"],"lost":"fails"},{"names":["pulumi"],"with":["login","plugin"],"home":[".pulumi"],"variables":["PULUMI_HOME"],"lost":"fails"},{"names":["puppeteer"],"with":["browsers"],"home":[".cache/puppeteer"],"variables":["PUPPETEER_CACHE_DIR"],"lost":"fails"},{"names":["rustup"],"home":[".rustup",".cargo"],"variables":["RUSTUP_HOME","CARGO_HOME"],"lost":"fails"},{"names":["sbt"],"home":[".ivy2",".sbt",".cache/coursier"],"variables":["COURSIER_CACHE"],"lost":"fetches","byAccount":true},{"names":["ssh-keygen"],"home":[".ssh"],"lost":"fails"},{"names":["stack"],"home":[".stack"],"variables":["STACK_ROOT"],"lost":"fails"},{"names":["uv"],"with":["python install","tool install"],"home":[".local/share/uv",".local/bin"],"variables":["UV_TOOL_DIR","UV_PYTHON_INSTALL_DIR","UV_TOOL_BIN_DIR"],"lost":"fails"}]');

// src/knowledge/build-tools.ts
var LOST = [
  /** Another user does not find it, and fetches it anew. */
  "fetches",
  /** Another user does not find it, and what needs it fails. */
  "fails",
  /** Another user does not find it, and goes without these settings. */
  "settings"
];
var toolOf2 = (row) => ({
  names: row.words("names"),
  with: row.words("with"),
  home: row.words("home"),
  variables: row.words("variables"),
  lost: row.oneOf("lost", LOST),
  byAccount: row.flag("byAccount")
});
var buildTools = tableOf(toolOf2, tools_default);
var rowsNamed4 = allByName(buildTools);
var buildToolsNamed = (name) => rowsNamed4(name);
var followsHome = ({ byAccount }) => !byAccount;

// src/consequences/writable/script.ts
var scriptWrites = (view) => {
  const writes = [];
  const refused = [];
  const hidden3 = [];
  let home = false;
  const lookup = lookupIn(view);
  let script;
  let directory;
  for (const started2 of view.started) {
    const { command } = started2;
    if (command === void 0) continue;
    if (started2.instruction !== script) directory = view.stage.steps.at(-1)?.workdir;
    script = started2.instruction;
    for (const target of targetsOf3(command)) {
      const text = resolved(target.word, lookup);
      const path = text === void 0 ? void 0 : pathIn(text, directory);
      if (/^(?:~|\$HOME|\$\{HOME\})(?:\/|$)/.test(target.word.text)) home = true;
      else if (text === void 0) hidden3.push({ started: started2, word: target.word.raw });
      else if (path !== void 0) place2(view, { writes, refused }, started2, path, target.kind);
    }
    if (started2.name === "cd") directory = directoryAfter(command, lookup, directory);
  }
  return { writes, refused, hidden: hidden3, home };
};
var targetsOf3 = ({ words: words3, redirects }) => {
  const name = words3[0]?.text.slice((words3[0]?.text.lastIndexOf("/") ?? -1) + 1) ?? "";
  const operands = words3.slice(1).filter(({ text }) => !text.startsWith("-"));
  const to = redirects.flatMap(
    ({ op, target }) => /^(?:&?>{1,2}\|?|>\|)$/.test(op) && !/^[0-9-]+$/.test(target.text) ? [{ word: target, kind: "file" }] : []
  );
  return [...to, ...written(name, operands, words3)];
};
var written = (name, operands, words3) => {
  const all = (kind, some = operands) => some.map((word) => ({ word, kind }));
  switch (name) {
    case "mkdir":
      return all("directory");
    case "touch":
    case "tee":
      return all("file");
    case "chown":
    case "chgrp":
    case "chmod":
      return all("owner", operands.slice(1));
    case "cp":
    case "mv":
    case "ln":
    case "rsync":
      return operands.length > 1 ? all("file", operands.slice(-1)) : [];
    case "sed":
      return words3.some(({ text }) => /^-[A-Za-z]*i|^--in-place/.test(text)) ? all("contents", operands.slice(-1)) : [];
    default:
      return [];
  }
};
var place2 = (view, { writes, refused }, started2, path, kind) => {
  if (isOpen(path) || kind === "directory" && isSystem(path)) return;
  if (isKernel(path)) return void refused.push({ started: started2, path });
  const made3 = kind === "directory";
  const own = (each, file2, recursive) => writes.push({ started: started2, path: each, file: file2, recursive, made: made3 });
  if (kind === "directory" || kind === "owner" && !isSystem(path)) return void own(path, false, kind === "owner");
  if (kind === "owner") return;
  const parent = parentOf(path);
  const copied = kind === "file" && fileAt(view, path)?.text !== void 0;
  const replaces = kind === "file" && parent !== view.stage.steps.at(-1)?.workdir;
  if (copied) own(path, true, false);
  else if (!isSystem(parent) && !isWithin(parent, "/etc/ssl")) own(parent, false, replaces);
  else refused.push({ started: started2, path });
};
var directoryAfter = ({ words: words3 }, lookup, before) => {
  const [, target] = words3;
  const text = target === void 0 ? void 0 : resolved(target, lookup);
  return text === void 0 ? void 0 : pathIn(text, before);
};
var lookupIn = ({ stage, scripts }) => {
  const own = /* @__PURE__ */ new Map();
  const set = (name, value2) => own.set(name, own.has(name) ? void 0 : value2);
  for (const { assignments, words: words3 } of scripts.flatMap(({ commands: commands2 }) => commands2)) {
    for (const { name, value: value2 } of assignments) set(name, value2);
    if (!hasRole(words3[0]?.text ?? "", "declarer")) continue;
    for (const { text, literal } of words3.slice(1)) {
      const equals = text.indexOf("=");
      if (equals > 0) set(text.slice(0, equals), { text: text.slice(equals + 1), literal });
    }
  }
  const end = stage.stage.instructions.length;
  const ofImage2 = (name) => stage.variable(name, end) ?? void 0;
  const known9 = /* @__PURE__ */ new Map();
  let depth = 0;
  const find4 = (name) => {
    if (known9.has(name)) return known9.get(name);
    known9.set(name, ofImage2(name));
    const value2 = own.get(name);
    if (!own.has(name)) return known9.get(name);
    depth += 1;
    known9.set(name, value2 === void 0 || depth > MOST_STEPS ? void 0 : resolved(value2, find4));
    depth -= 1;
    return known9.get(name);
  };
  return find4;
};
var MOST_STEPS = 16;

// src/knowledge/frameworks/clients.json
var clients_default = JSON.parse('[{"names":["R","Rscript","gcloud","kubectl","ssh"],"home":true},{"names":["ansible"],"home":true},{"names":["ansible-playbook"],"home":true},{"names":["aws"],"home":true},{"names":["caddy"],"home":true},{"names":["conda"],"home":true},{"names":["gh"],"home":true},{"names":["git"],"home":true},{"names":["gpg"],"home":true},{"names":["helm"],"home":true},{"names":["pip","pip3"],"home":true},{"names":["pipenv"],"home":true},{"names":["poetry"],"home":true},{"names":["pulumi"],"home":true},{"names":["terraform"],"home":true},{"names":["uv"],"home":true}]');

// src/knowledge/frameworks/compiled.json
var compiled_default = JSON.parse('[{"names":["air"],"below":["tmp"],"home":true},{"names":["cargo"],"below":["target"],"home":true},{"names":["dotnet"],"with":["run","watch","test","build"],"below":["bin","obj"],"home":true},{"names":["fresh","reflex"],"below":["tmp"],"home":true},{"names":["go"],"with":["run","test","build"],"home":true},{"names":["hugo"],"below":["public","resources"]},{"names":["iex"],"below":["_build","deps"],"home":true},{"names":["mix"],"below":["_build","deps"],"home":true}]');

// src/knowledge/frameworks/javascript.json
var javascript_default = JSON.parse('[{"names":["astro"],"below":["node_modules/.astro","node_modules/.vite",".astro"]},{"names":["bun","yarn"],"home":true},{"names":["corepack"],"home":true},{"names":["craco","start-storybook","storybook"],"below":["node_modules/.cache"]},{"names":["docusaurus"],"below":[".docusaurus","node_modules/.cache"]},{"names":["expo","ionic","meteor"],"tree":true,"home":true},{"names":["gatsby"],"below":[".cache","public"]},{"names":["next"],"with":["dev","start"],"below":[".next"]},{"names":["ng"],"with":["serve","s","build"],"below":[".angular","node_modules/.cache"]},{"names":["npm","npx"],"home":true},{"names":["nuxi","nuxt"],"with":["dev","start","preview"],"below":[".nuxt","node_modules/.cache"]},{"names":["parcel"],"below":[".parcel-cache","dist"]},{"names":["pnpm"],"home":true},{"names":["react-scripts"],"below":["node_modules/.cache"]},{"names":["strapi"],"with":["develop","start"],"below":[".tmp",".cache","build","public/uploads"]},{"names":["vite"],"below":["node_modules/.vite","node_modules/.vite-temp"]},{"names":["vitepress"],"below":["node_modules/.vite","node_modules/.vite-temp"]},{"names":["vue-cli-service"],"below":["node_modules/.cache"]},{"names":["webpack","webpack-dev-server"],"below":["node_modules/.cache"]}]');

// src/knowledge/frameworks/jvm.json
var jvm_default = JSON.parse('[{"names":["gradle","gradlew"],"below":[".gradle","build"],"home":true},{"names":["lein"],"below":["target"],"home":true},{"names":["mvn","mvnw"],"below":["target"],"home":true},{"names":["sbt"],"below":["target","project/target","project/project"],"home":true}]');

// src/knowledge/frameworks/php.json
var php_default = JSON.parse('[{"names":["artisan"],"below":["storage","bootstrap/cache"]},{"names":["bin/console","symfony"],"below":["var"]}]');

// src/knowledge/frameworks/python.json
var python_default = JSON.parse('[{"names":["jupyter"],"tree":true,"home":true},{"names":["jupyter-lab","jupyter-notebook"],"tree":true,"home":true},{"names":["manage.py"],"with":["runserver","migrate","makemigrations","collectstatic"],"tree":true},{"names":["start-notebook.sh"],"tree":true,"home":true},{"names":["streamlit"],"home":true}]');

// src/knowledge/frameworks/ruby.json
var ruby_default = JSON.parse('[{"names":["jekyll"],"below":["_site",".jekyll-cache"]},{"names":["passenger","puma","rackup","sidekiq","unicorn","unicorn_rails"],"below":["log","tmp"]},{"names":["rails"],"below":["log","tmp"]},{"names":["rails"],"with":["server","s"],"below":["db","storage"]}]');

// src/knowledge/frameworks.ts
var frameworkOf = (row) => ({
  names: row.words("names"),
  with: row.words("with"),
  below: row.words("below"),
  tree: row.flag("tree"),
  home: row.flag("home")
});
var frameworks = tableOf(frameworkOf, clients_default, compiled_default, javascript_default, jvm_default, php_default, python_default, ruby_default);
var rowsNamed5 = allByName(frameworks);
var MOST_WORDS = 8;
var frameworksIn = (argv) => {
  const found = [];
  for (const [at2, word] of argv.slice(0, MOST_WORDS).entries()) {
    const name = word.slice(word.lastIndexOf("/") + 1);
    const rest = argv.slice(at2 + 1);
    for (const framework of /* @__PURE__ */ new Set([...rowsNamed5(name), ...rowsNamed5(word)])) {
      if (framework.with.length === 0 || framework.with.some((each) => rest.includes(each)))
        found.push({ framework, name });
    }
    if (!hasRole(name, "runner") && !word.startsWith("-") && !(at2 > 0 && isCommandOfRunner(word))) break;
  }
  return found;
};
var isCommandOfRunner = (word) => /^(?:exec|run|start|dlx|x)$|=/.test(word);

// src/consequences/writable/start.ts
var serverWrites = (view) => serversOf(view).flatMap(({ names, repositories, directories: directories2, beside, files }) => {
  if (repositories.length > 0 && keepsOwner(view)) return [];
  const name = names[0] ?? repositories[0]?.split("/").at(-1) ?? "the server";
  const because = `what ${name} writes`;
  const there2 = repositories.length > 0 ? { exists: true } : {};
  return [
    ...directories2.flatMap((path) => expanded(view, path)).map((path) => ({ path, file: false, recursive: true, because, ...there2 })),
    ...beside.flatMap((path) => expanded(view, path)).map((path) => ({ path, file: false, recursive: false, because, ...there2 })),
    ...files.map((path) => ({ path, file: true, recursive: false, because }))
  ];
});
var keepsOwner = ({ stage, options }) => {
  const own = stage.image?.facts.uid ?? 0;
  const { user, uid, gid, profile } = options;
  if (own === 0 || user !== void 0 || uid !== void 0 || gid !== void 0 || profile === "openshift")
    return false;
  return lineage(stage).every(
    ({ steps }) => steps.every((step3) => step3.user.verdict !== "nonroot" || step3.user.uid === own)
  );
};
var expanded = ({ stage }, path) => {
  const [, name, rest = ""] = /^\$([A-Z_]+)(.*)$/.exec(path) ?? [];
  if (name === void 0) return [path];
  const value2 = stage.variable(name, stage.stage.instructions.length);
  return value2?.startsWith("/") ? [`${value2}${rest}`] : [];
};
var frameworksOf = ({ started: started2 }) => started2.flatMap((each) => frameworksIn(each.argv).map((found) => ({ ...found, started: each })));
var ownedTree = (view) => frameworksOf(view).some(({ framework }) => framework.tree) ? view.stage.steps.at(-1)?.workdir : void 0;

// src/consequences/home.ts
var wantsHome = (view) => frameworksOf(view).some(({ framework }) => framework.home) || scriptWrites(view).home;
var fetcher = (tool2) => buildToolsNamed(tool2).find((row) => row.with.length === 0);
var filledByRoot = (view) => {
  const again = new Set(frameworksOf(view).map(({ name }) => name));
  return view.builds.flatMap(({ name: tool2, line, stage, index: index7 }) => {
    const home = stage.variable("HOME", index7);
    const root = (stage.steps[index7]?.user ?? stage.initial).verdict === "root" && (typeof home !== "string" || isRootHome(home));
    return root && fetcher(tool2) !== void 0 && again.has(tool2) ? [{ tool: tool2, line }] : [];
  });
};
var isMovable = (tool2) => {
  const row = fetcher(tool2);
  return row !== void 0 && followsHome(row);
};
var movableCaches = (view) => new Set(filledByRoot(view).flatMap(({ tool: tool2, line }) => isMovable(tool2) ? [line] : []));
var cacheConsequences = (view) => filledByRoot(view).slice(0, 1).map(({ tool: tool2, line }) => {
  const sentence = `${tool2} (line ${line}) has filled /root/${fetcher(tool2)?.home[0]}: where it runs again as another user it fetches all of it anew.`;
  return consequence(isMovable(tool2) ? "root-home" : "unreadable", sentence, view.stage.stage.from.span);
});
var NO_HOME = /* @__PURE__ */ new Set(["/", "/nonexistent", "/dev/null", "/var/empty"]);
var homeConsequences = (view, account) => {
  const { stage, options } = view;
  const home = stage.variable("HOME", stage.stage.instructions.length);
  if (typeof home === "string" && !isRootHome(home) && !NO_HOME.has(home)) return [];
  const lost = account.home === void 0 ? account.kind === "number" || account.kind === "created" : NO_HOME.has(account.home);
  if (!lost && options.profile !== "openshift") return [];
  const found = frameworksOf(view).find(({ framework }) => framework.home);
  if (found === void 0) return [];
  const { where, instruction } = found.started;
  const why = options.profile === "openshift" ? "a uid that OpenShift hands out" : account.value;
  const sentence = `${found.name} (${where}) keeps files in HOME, and ${why} has no home to write to.`;
  return [consequence("root-home", sentence, instruction.span)];
};

// src/consequences/process.ts
var processConsequences = (view) => {
  const { start, stage } = view;
  const obstacles = withoutRepeats(view.started.flatMap(startedConsequences));
  if (!obstacles.some(({ kind }) => kind === "step-down" || kind === "needs-root"))
    obstacles.push(...installedStepDown(view));
  const nothingStarts = start.entrypoint === void 0 && start.command === void 0;
  if (nothingStarts && stage.image?.facts.startsService !== true) {
    obstacles.push(
      consequence(
        "no-entry",
        "Neither ENTRYPOINT nor CMD is set: images built FROM this one, and jobs run in it, will lose root.",
        stage.stage.from.span
      )
    );
  }
  return obstacles;
};
var withoutRepeats = (found) => {
  const seen2 = /* @__PURE__ */ new Set();
  return found.flatMap(({ program, ...obstacle }) => {
    const key = `${obstacle.kind} ${program}`;
    if (seen2.has(key)) return [];
    seen2.add(key);
    return [obstacle];
  });
};
var startedConsequences = (started2) => {
  const { name, where, instruction } = started2;
  const found = sentenceOf(started2);
  if (found === void 0) return [];
  const [kind, text] = found;
  return [{ ...consequence(kind, `${name} (${where}) ${text}`, instruction.span), program: name }];
};
var sentenceOf = ({ name, argv, command }) => {
  const asks = command !== void 0 && isAsked(command);
  if (hasRole(name, "step-down") || isSwitch(name)) {
    if (asks)
      return [
        "step-down",
        "is called only where the script runs as root: another user skips it, and what root prepares before."
      ];
    return ["step-down", "switches users at start, which only root may do."];
  }
  if (asks && endsUnlessRoot(command)) return ["needs-root", "ends the script where it does not run as root."];
  if (asks) return void 0;
  const supervisor = programNamed(name)?.is;
  if (supervisor !== void 0) return ["needs-root", `is ${supervisor}, and expects to be root.`];
  const needed = needOfRoot(argv);
  if (needed !== void 0 && !(name === "service" && argv.length < 2))
    return ["needs-root", `${needed}: it will not work without root.`];
  if (hasRole(name, "owner")) return ["needs-root", "gives files away, which only root may do."];
  const user = unlessRoot(name) === "fails" ? userTold(argv) : void 0;
  if (user !== void 0) return ["step-down", `is told ${user.flag}: it switches users, which only root may do.`];
  const told2 = argv.some((arg) => isOption2(arg, "root"));
  return told2 ? ["needs-root", "is told that it runs as root."] : void 0;
};
var isSwitch = (name) => hasRole(name, "switch");
var MOST_GUARDS = 8;
var isAsked = ({ guard }) => {
  let each = guard;
  for (let depth = 0; each !== void 0 && depth < MOST_GUARDS; depth += 1) {
    if (each.words.some(({ text }) => ASKS2.test(text))) return true;
    each = each.guard;
  }
  return false;
};
var endsUnlessRoot = ({ words: words3, before, guard }) => {
  if (!ENDS.has(words3[0]?.text ?? "") || words3[1]?.text === "0") return false;
  const negated = guard?.words.some(({ text }) => NEGATES.has(text)) ?? false;
  return negated !== (before === "||");
};
var ENDS = /* @__PURE__ */ new Set(["exit", "return", "die", "false"]);
var NEGATES = /* @__PURE__ */ new Set(["-ne", "!=", "!", "-gt"]);
var ASKS2 = /\$\(id\b|`id\b|\$\{?E?UID\b|\$\(whoami\)|`whoami`/;
var installedStepDown = ({ stage }) => {
  for (const { triggers: triggers3, steps } of lineage(stage)) {
    for (const { operation, instruction } of [...triggers3, ...steps]) {
      const tool2 = firstMention(wordsOf4(operation));
      if (tool2 === void 0) continue;
      const sentence = `${tool2} (line ${instruction.line}) is put into the image: its entry script will want to start as root and switch users.`;
      return [consequence("step-down", sentence, instruction.span)];
    }
  }
  return [];
};
var wordsOf4 = (operation) => {
  if (operation.kind === "run")
    return operation.commands().flatMap(({ command }) => command.words.map(({ text }) => text));
  if (operation.kind !== "copy" && operation.kind !== "add") return [];
  return [...operation.sources.map(({ value: value2 }) => value2), operation.target].map(({ text = "" }) => text);
};
var firstMention = (words3) => {
  for (const word of words3) {
    const tool2 = MENTION.exec(word)?.[1];
    if (tool2 !== void 0) return tool2;
  }
  return void 0;
};
var MENTION = /(?:^|[\s/"'=])(gosu|su-exec|s6-overlay|s6-setuidgid|supervisor|supervisord|runit|my_init)(?=$|[\s/"';:=-])/;

// src/consequences/purpose.ts
var purposeConsequences = (view) => [
  ...githubAction(view),
  ...devContainer(view),
  ...developersStage(view)
];
var githubAction = ({ options, stage }) => {
  const name = ["action.yml", "action.yaml"].find((each) => DOCKER_ACTION.test(options.context?.(each) ?? ""));
  if (name === void 0) return [];
  const sentence = `${name} makes this image a GitHub action: as another user than root it may not write to the workspace.`;
  return [consequence("context", sentence, stage.stage.from.span)];
};
var DOCKER_ACTION = /^[ \t]+['"]?using['"]?[ \t]*:[ \t]*['"]?docker\b/m;
var devContainer = ({ options, dockerfile, stage }) => {
  const { path } = dockerfile.source;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const inside2 = /(?:^|\/)\.devcontainer\//.test(path);
  const settings2 = [".devcontainer/devcontainer.json", ".devcontainer.json", "devcontainer.json"];
  const found = settings2.find((each) => {
    const built2 = BUILT_FROM.exec(options.context?.(each) ?? "")?.[1];
    return built2 !== void 0 && built2.slice(built2.lastIndexOf("/") + 1) === name;
  });
  if (!inside2 && found === void 0) return [];
  const source = inside2 ? "The path says" : `${found} says`;
  const sentence = `${source} that this is a development container: what people install in it needs root, and remoteUser picks the user.`;
  return [consequence("context", sentence, stage.stage.from.span)];
};
var BUILT_FROM = /"docker[fF]ile"[ \t]*:[ \t]*"([^"]{1,200})"/;
var FOR_DEVELOPERS = /^(?:dev(?:el|elop|elopment|container|-?envs?)?|debug|workspace)$/;
var DEVELOPERS = ["vscode", "codespace", "gitpod", "devcontainer"];
var developersStage = ({ stage }) => {
  const { name, from } = stage.stage;
  const account = DEVELOPERS.find((each) => stage.accounts().users.has(each));
  const named4 = name !== void 0 && FOR_DEVELOPERS.test(name);
  if (!named4 && account === void 0) return [];
  const source = named4 ? `The name ${name}` : `The account ${account}`;
  const sentence = `${source} says that people work in this image: what they install and mount may need root.`;
  return [consequence("context", sentence, from.span)];
};

// src/consequences/readable.ts
var closedPaths = (view) => {
  const commands2 = view.builds;
  const removed2 = removedPaths(commands2);
  return privates(commands2).flatMap(
    ({ each, mode: mode2, recursive }) => closedBy(each).filter((path) => !staysRoots(path) && !removed2.has(path)).map((path) => ({ path, because: `chmod ${mode2} on line ${each.line}`, recursive }))
  );
};
var closedConsequences = (view) => [...unseen3(view), ...closedToGroup(view)];
var unseen3 = (view) => {
  const found = privates(view.builds).find((each2) => {
    const named4 = namedBy(each2.each);
    return named4.some(({ word }) => !OF_THE_BUILD.test(word.text)) && closedBy(each2.each).length < named4.length;
  });
  if (found === void 0) return [];
  const { each, mode: mode2 } = found;
  const what = each.args.at(-1)?.word.raw ?? "";
  const sentence = `chmod ${mode2} ${what} (line ${each.line}) leaves everybody but root out.`;
  return [consequence("unreadable", sentence, each.command.span)];
};
var closedToGroup = ({ stage, options }) => options.profile !== "openshift" ? [] : stage.steps.flatMap(({ operation, instruction: { keyword, line, span } }) => {
  if (operation.kind !== "copy" && operation.kind !== "add") return [];
  const mode2 = operation.chmod?.text;
  if (mode2 === void 0 || !leavesOut(mode2)) return [];
  const sentence = `${keyword} --chmod=${mode2} (line ${line}) leaves everybody but its owner out, and the group 0 with them.`;
  return [consequence("unreadable", sentence, span)];
});
var OF_THE_BUILD = /GNUPG|gnupg|\btmp|TMP|~|\$HOME|\/root\b|\.ssh|\$\{?d(?:ir)?\}?$/;
var privates = (commands2) => commands2.flatMap((each) => {
  if (each.name !== "chmod" || !each.command.certain) return [];
  const args = each.args.map(({ word, value: value2 }) => value2 ?? word.text);
  const recursive = args.some((arg) => arg === "--recursive" || /^-[A-Za-z]*R/.test(arg));
  const mode2 = args.find((arg) => !arg.startsWith("-") || SYMBOLIC.test(arg));
  return mode2 !== void 0 && leavesOut(mode2) ? [{ each, mode: mode2, recursive }] : [];
});
var SYMBOLIC = /^-[rwx]+$/;
var leavesOut = (mode2) => {
  const digits = /^[0-7]{0,2}([0-7])([0-7])([0-7])$/.exec(mode2);
  if (digits !== null) {
    const owner = Number(digits[1]);
    const others = Number(digits[3]);
    return (others & 4) === 0 || (owner & 1) === 1 && (others & 1) === 0;
  }
  return mode2.split(",").some((part) => /^(?:o|go|og|a)-[rwx]*[rx]|^(?:o|go|og)=(?:$|[w]*$)|^u[+=][rw]*x/.test(part));
};
var namedBy = ({ args }) => {
  const mode2 = args.findIndex(({ word }) => !word.text.startsWith("-") || SYMBOLIC.test(word.text));
  return operandsOf2(args.slice(mode2 + 1));
};
var closedBy = (each) => pathsOf2(each, namedBy(each));
var staysRoots = (path) => isSystem(path) || isOpen(path) || isRootHome(path) || isRootsOwn(path);
var closedCopyEdits = ({ stage, dockerfile }, account) => stage.steps.flatMap(({ operation, instruction }) => {
  if (operation.kind !== "copy" && operation.kind !== "add" || operation.chown !== void 0) return [];
  const mode2 = operation.chmod?.text;
  return mode2 === void 0 || !leavesOut(mode2) ? [] : ownerFlag(instruction, dockerfile, account);
});
var ownerFlag = ({ keywordSpan: { end } }, { source }, { uid, gid }) => source.text[end] === " " ? [{ span: { start: end, end }, text: ` --chown=${uid}:${gid ?? uid}` }] : [];

// src/consequences/root-home.ts
var rootHomeConsequences = ({ stage, copies, dockerfile: { source } }) => {
  for (const { triggers: triggers3, steps, variable: variable2 } of lineage(stage)) {
    for (const step3 of [...triggers3, ...steps]) {
      const home = variable2("HOME", step3.index) ?? "/root";
      const used = usedBy(step3, copies.get(step3.instruction)?.target, home);
      if (used === void 0) continue;
      const sentence = `${used.path} (line ${step3.instruction.line}) lies in /root, which only root may enter.`;
      return [consequence("root-home", sentence, placeIn2(used, source))];
    }
  }
  return [];
};
var placeIn2 = ({ path, span: { start, end } }, { text }) => {
  const at2 = text.slice(start, end).lastIndexOf(path);
  return at2 === -1 ? { start, end } : { start: start + at2, end: start + at2 + path.length };
};
var usedBy = ({ operation, workdir: workdir2 }, target, home) => {
  switch (operation.kind) {
    case "workdir":
      return workdir2 !== void 0 && isWithin(workdir2, "/root") ? { path: workdir2, span: operation.target.span } : void 0;
    case "env":
      return firstOf2(operation.pairs, ({ value: value2, span }) => inText(value2 ?? void 0, span));
    case "volume":
      return firstOf2(operation.paths, ({ path, span }) => inText(path, span));
    case "copy":
    case "add":
      return inText(target, operation.target.span);
    case "entrypoint":
    case "cmd":
      return inLine(operation.line);
    case "run":
      return firstOf2(operation.commands(), (command) => inCommand(command, home));
    default:
      return void 0;
  }
};
var firstOf2 = (all, look2) => {
  for (const each of all) {
    const used = look2(each);
    if (used !== void 0) return used;
  }
  return void 0;
};
var inText = (text, span) => {
  const path = ROOT_PATH.exec(text ?? "")?.[1];
  return path === void 0 ? void 0 : { path, span };
};
var ROOT_PATH = /(?:^|[\s"'=:,[])(\/root(?:\/[^\s"',:\]]*)?)(?=$|[\s"',:\]])/;
var inLine = ({ form, argv, script, span }) => form === "exec" ? firstOf2(argv, (value2) => inText(value2.text, value2.span)) : inText(script, span);
var inCommand = ({ name, args, outputs, command }, home) => {
  const written2 = outputs.find(({ target }) => isInRoot(target));
  if (written2 !== void 0) return inArgument(written2.target);
  if (hasRole(name, "tidy")) return void 0;
  const named4 = args.find((each) => isInRoot(each) && !isCache(each.value ?? ""));
  if (named4 !== void 0) return inArgument(named4);
  return isWithin(home, "/root") && installsInHome(name, args) ? { path: "~/.local", span: command.span } : void 0;
};
var isInRoot = ({ value: value2 }) => value2 !== void 0 && isWithin(value2, "/root");
var inArgument = ({ word: { text, span } }) => ({ path: text, span });
var installsInHome = (name, [first, ...others]) => {
  if (first?.value !== "install") return false;
  return name === "pipx" || /^pip[0-9.]*$/.test(name) && others.some(({ value: value2 }) => value2 === "--user");
};
var isCache = (path) => /^\/root\/\.(?:cache|npm|composer|m2|gradle|gnupg|wget-hsts)(?:\/|$)/.test(path);

// src/consequences/supervisor.ts
var supervisorConsequences = (view) => configFiles(view, "/etc").flatMap(({ text, path, instruction }) => {
  if (text === void 0 || !/supervisor/i.test(path) || !PROGRAM.test(text)) return [];
  const users = usersIn(text);
  if (users.length === 0) return [];
  const sentence = `${path} (line ${instruction.line}) starts programs as ${users.join(", ")}, which only a supervisord that is root may do.`;
  return [consequence("needs-root", sentence, instruction.span)];
});
var PROGRAM = /^[ \t]*\[(?:supervisord|program:)/m;
var usersIn = (text) => {
  const users = /* @__PURE__ */ new Set();
  let program = false;
  for (const line of text.split("\n")) {
    const section = /^[ \t]*\[([^\]\n]{1,200})\]/.exec(line)?.[1];
    if (section !== void 0) program = section.startsWith("program:");
    const user = /^[ \t]*user[ \t]*=[ \t]*([^\s;]{1,100})/.exec(line)?.[1];
    if (program && user !== void 0) users.add(user);
  }
  return [...users];
};

// src/image/start/origin.ts
var programOrigin = (scene, program) => {
  const paths = placesOf2(scene, program);
  for (const path of paths) {
    const origin = originAt(scene, path);
    if (origin !== void 0) return origin;
  }
  return paths.some((path) => isBuilt(scene, path)) ? "own" : "unknown";
};
var DEFAULT_PATH3 = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
var MOST_DIRECTORIES = 32;
var placesOf2 = ({ stage }, program) => {
  if (program === "" || /[$*?`\s]/.test(program)) return [];
  if (program.includes("/")) {
    const directory = stage.steps.at(-1)?.workdir ?? "/";
    return [normalised(program.startsWith("/") ? program : `${directory}/${program}`)];
  }
  const search = stage.variable("PATH", stage.stage.instructions.length) ?? DEFAULT_PATH3;
  return search.split(":", MOST_DIRECTORIES).filter((directory) => directory.startsWith("/")).map((directory) => normalised(`${directory}/${program}`));
};
var originAt = (scene, path) => {
  const file2 = fileAt(scene, path);
  const { operation } = (file2 && scene.copies.get(file2.instruction)) ?? {};
  if (file2 === void 0 || operation === void 0) return void 0;
  if (operation.origin.kind === "context") return operation.sources.some(isFetched) ? "foreign" : "own";
  if (operation.origin.kind === "image") return "foreign";
  const from = scene.stage.stageAt(operation.origin.index);
  return from === void 0 ? "unknown" : originIn(scene, from, `/${file2.path}`);
};
var isFetched = ({ kind }) => kind === "url" || kind === "git";
var originIn = ({ options }, from, path) => {
  const content = treeOf(from, options).content(normalised(path));
  if (content?.from === "url" || content?.from === "archive") return "foreign";
  return takesContext(from) ? "own" : "foreign";
};
var takesContext = (stage, depth = 0) => depth < MOST_STAGES2 && lineage(stage).some(
  ({ steps, triggers: triggers3, stageAt }) => [...triggers3, ...steps].some(({ operation }) => {
    if (operation.kind === "run") return operation.mounts.some(({ type }) => type === "bind");
    if (operation.kind !== "copy" && operation.kind !== "add") return false;
    const { origin, sources } = operation;
    if (origin.kind === "context") return sources.some(({ kind }) => kind === "path" || kind === "heredoc");
    const other = origin.kind === "stage" ? stageAt(origin.index) : void 0;
    return other !== void 0 && takesContext(other, depth + 1);
  })
);
var MOST_STAGES2 = 8;
var isBuilt = ({ stage }, path) => takesContext(stage) && lineage(stage).some(
  ({ steps }) => steps.some(({ operation }) => operation.kind === "run" && operation.commands().some((each) => builds(each, path)))
);
var builds = (command, path) => {
  if (!hasRole(command.name, "builder") || isForeign(command)) return false;
  const { directory, args } = command;
  const named4 = args.some(({ value: value2 }) => value2 !== void 0 && lastPart(value2) === lastPart(path));
  return named4 || directory !== void 0 && path.startsWith(directory === "/" ? "/" : `${directory}/`) || hasRole(command.name, "installer");
};
var isForeign = ({ name, args }) => {
  const [verb, ...rest] = args.map(({ value: value2 }) => value2 ?? "").filter((value2) => !value2.startsWith("-"));
  if (!hasRole(name, "packager") || verb !== "install" && verb !== "add" && verb !== "i") return false;
  return !rest.some((value2) => /^\.{1,2}(?:\/|$|\[)/.test(value2));
};

// src/knowledge/launchers.ts
var launched = (words3) => {
  const [path = "", ...args] = words3;
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/[0-9.]+$/, "");
  const row = programNamed(name);
  if (row === void 0 || !row.roles.includes("launcher")) return void 0;
  for (let at2 = 0; at2 < args.length; at2 += 1) {
    const arg = args[at2] ?? "";
    if (row.inline.includes(arg)) return { kind: "inline" };
    if (row.valued.includes(arg)) at2 += 1;
    else if (!arg.startsWith("-")) return { kind: "code", text: arg };
  }
  return { kind: "inline" };
};

// src/knowledge/services/servers.json
var servers_default2 = JSON.parse('[{"names":["daphne","hypercorn","waitress-serve"],"quiet":true},{"names":["flask"],"with":["run"],"quiet":true},{"names":["gunicorn"],"quiet":true},{"names":["memcached"],"quiet":true},{"names":["php-fpm"],"quiet":true},{"names":["uvicorn"],"quiet":true}]');

// src/knowledge/services.ts
var serviceOf = (row) => ({
  names: row.words("names"),
  with: row.words("with"),
  quiet: row.flag("quiet")
});
var services = tableOf(serviceOf, servers_default2);
var index5 = byName(services);
var serviceNamed = (name) => index5().get(name);

// src/consequences/unread-programs.ts
var programConsequences = (view) => {
  const told2 = /* @__PURE__ */ new Set();
  return view.started.flatMap((started2) => {
    const unknown2 = unknownIn(view, started2);
    if (unknown2 === void 0 || told2.has(unknown2)) return [];
    told2.add(unknown2);
    const sentence = `We do not know what ${unknown2} (${started2.where}) writes or needs when it starts.`;
    return [consequence("unread", sentence, started2.instruction.span)];
  });
};
var unknownIn = (view, { name, argv }) => {
  if (view.stage.os === "windows" || name === "" || isKnown(view, name, argv)) return void 0;
  const [program = ""] = argv;
  const launch = launched(argv);
  if (launch === void 0) {
    if (isHidden(program)) return isOwnWord(program) ? void 0 : program;
    return programOrigin(view, program) === "own" || isCodeOf(view, program) ? void 0 : name;
  }
  if (launch.kind === "inline") return void 0;
  const script = launch.text;
  if (isHidden(script)) return `${name} ${script}`;
  return isOwnCode(view, script) ? void 0 : `${name} ${lastPart(script)}`;
};
var isKnown = (view, name, argv) => {
  const program = programNamed(name);
  const service = serviceNamed(name);
  return commandNamed(name) !== void 0 || program?.needsRoot !== void 0 || program?.roles.some((role) => TOLD.has(role)) === true || service?.quiet === true && (service.with.length === 0 || service.with.some((each) => argv.includes(each))) || frameworksIn(argv).length > 0 || serversOf(view).some(({ names }) => names.includes(name));
};
var TOLD = /* @__PURE__ */ new Set([
  "wrapper",
  "shell-wrapper",
  "init",
  "switch",
  "step-down",
  "supervisor",
  "shell",
  "multi-call",
  "package-manager",
  "owner",
  "asker",
  "safe",
  "idle",
  "declarer",
  "plain"
]);
var isCodeOf = (view, word) => view.start.entrypoint === void 0 && SOURCE.test(word) && isOwnCode(view, word);
var SOURCE = /\.(?:[cm]?js|py|rb|php|jar|dll|pl|lua)$/;
var isHidden = (word) => /[$`]/.test(word);
var isOwnWord = (word) => /^"?\$(?:@|\*|\{@\}|\{\*\}|[0-9]|\{[0-9][^}]*\})"?$/.test(word);
var isOwnCode = (view, script) => {
  if (programOrigin(view, script.includes("/") ? script : `./${script}`) === "own") return true;
  const directory = view.stage.steps.at(-1)?.workdir ?? "/";
  const place3 = script.startsWith("/") ? script.slice(0, script.lastIndexOf("/")) || "/" : directory;
  return [...view.copies.values()].some(({ target, operation }) => {
    if (operation.origin.kind === "image") return false;
    return target === place3 || target.startsWith(place3 === "/" ? "/" : `${place3}/`) || place3.startsWith(`${target}/`) || target === "/";
  });
};

// src/consequences/writable/env.ts
var keptByEnvironment = ({ stage }) => {
  const end = stage.stage.instructions.length;
  return lineage(stage).flatMap(
    (each) => [...each.triggers, ...each.steps].flatMap(({ instruction, operation }) => {
      if (operation.kind !== "env") return [];
      return operation.pairs.flatMap(({ name }) => {
        if (name === void 0) return [];
        const value2 = stage.variable(name, end);
        if (variableKind(name) !== "written" || !value2?.startsWith("/") || /[:\s*?$]/.test(value2)) return [];
        const path = normalised(value2);
        if (isCode(path) || isOpen(path)) return [];
        const file2 = FILE_NAME.test(name) || FILE_VALUE.test(path) ? path : void 0;
        return [{ name, path: file2 === void 0 ? path : parentOf(path), file: file2, line: instruction.line }];
      });
    })
  ).filter(({ path, file: file2 }) => file2 !== void 0 || !isSystem(path));
};
var FILE_NAME = /(?:FILE|_PATH_FILE)$/i;
var FILE_VALUE = /\.(?:log|pid|sock|socket|db|sqlite3?|lock|txt|out|json)$/i;

// src/consequences/writable/ground.ts
var groundOf = (view) => {
  const commands2 = view.builds;
  const instructions = lineage(view.stage).flatMap(
    (each) => [...each.triggers, ...each.steps].map((step3) => {
      const { instruction, operation } = step3;
      const workdir2 = operation.kind === "workdir" ? step3.workdir : void 0;
      return { operation, index: each === view.stage ? step3.index : -1, copy: view.copies.get(instruction), workdir: workdir2 };
    })
  );
  return { view, commands: commands2, made: madeDirectories(commands2), instructions, uses: usesOf(commands2) };
};
var usesOf = (commands2) => {
  const uses = /* @__PURE__ */ new Map();
  for (const path of commands2.flatMap((each) => pathsOf2(each, operandsOf2(each.args)))) {
    for (let at2 = path.length; at2 > 0; at2 = path.lastIndexOf("/", at2 - 1)) {
      const whole3 = path.slice(0, at2);
      uses.set(whole3, (uses.get(whole3) ?? 0) + 1);
    }
  }
  return uses;
};
var isFilled = ({ instructions }, path, before) => instructions.some(({ operation, index: index7, copy: copy2 }) => {
  if (index7 >= before) return false;
  if (operation.kind === "run") return operation.commands().some((each) => mentions(each, `${path}/`));
  return copy2 !== void 0 && isWithin(copy2.target, path);
});
var exists = ({ made: made3, instructions, view }, path, before) => made3.some((each) => (each.stage !== view.stage || each.index < before) && isWithin(each.path, path)) || instructions.some(({ index: index7, copy: copy2, workdir: workdir2 }) => {
  if (index7 >= before) return false;
  if (workdir2 !== void 0) return isWithin(workdir2, path);
  return copy2 !== void 0 && isWithin(copy2.target, path) && (copy2.operation.into || copy2.target !== path);
});
var isUsed = (ground, path) => (ground.uses.get(path) ?? 0) > 1 || isFilled(ground, path, Number.POSITIVE_INFINITY);

// src/consequences/writable/writable.ts
var MOST_PATHS2 = 200;
var writablePaths = (view) => {
  const ground = groundOf(view);
  const unwanted = new Set((view.options.notWritable ?? []).map(normalised));
  const paths = /* @__PURE__ */ new Map();
  const wanted = [
    ...volumes(view),
    ...workdir(view),
    ...madeByRun(ground),
    ...named3(view),
    ...closed(view),
    ...started(view),
    ...scripted(ground),
    ...asked(view)
  ];
  for (const each of wanted) {
    if (paths.size === MOST_PATHS2) break;
    if (!paths.has(each.path) && !unwanted.has(each.path)) paths.set(each.path, settled(ground, each));
  }
  return withoutCovered([...paths.values()]);
};
var settled = (ground, wanted) => {
  const { path, because, file: file2 = false, above: above2 } = wanted;
  const before = above2 ?? Number.POSITIVE_INFINITY;
  return {
    path,
    because,
    file: file2,
    above: above2,
    exists: wanted.exists ?? (!file2 && exists(ground, path, before)),
    recursive: !file2 && (wanted.recursive ?? isFilled(ground, path, before))
  };
};
var volumes = (view) => lineage(view.stage).flatMap(
  (each) => [...each.triggers, ...each.steps].flatMap(({ instruction, operation, index: index7 }) => {
    if (operation.kind !== "volume") return [];
    return operation.paths.flatMap(({ path }) => {
      if (path === void 0 || isSystem(path) || isOpen(path) || path.endsWith(".sock")) return [];
      const above2 = each === view.stage && index7 >= 0 ? index7 : void 0;
      return [{ path, because: `VOLUME on line ${instruction.line}`, above: above2 }];
    });
  })
);
var workdir = (view) => {
  const { stage, options } = view;
  const path = stage.steps.at(-1)?.workdir;
  const written2 = lineage(stage).flatMap((each) => each.stage.instructions).findLast(({ keyword }) => keyword === "WORKDIR");
  if (path === void 0 || written2 === void 0 || isSystem(path) || isOpen(path)) return [];
  const recursive = options.profile === "openshift" && ownedTree(view) !== void 0;
  return [{ path, because: `WORKDIR on line ${written2.line}`, recursive, exists: true }];
};
var madeByRun = (ground) => {
  const { commands: commands2, made: made3 } = ground;
  const removed2 = removedPaths(commands2);
  return made3.flatMap(({ path, line, open }) => {
    if (open || isSystem(path) || isOpen(path) || removed2.has(path)) return [];
    const empty = (isWithin(path, "/opt") || isWithin(path, "/srv")) && !isUsed(ground, path);
    return isKept(path) || empty ? [{ path, because: `mkdir on line ${line}`, exists: true }] : [];
  });
};
var named3 = (view) => keptByEnvironment(view).flatMap(
  ({ name, path, line }) => isSystem(path) ? [] : [{ path, because: `ENV ${name} on line ${line}` }]
);
var started = (view) => {
  const directory = view.stage.steps.at(-1)?.workdir;
  const servers2 = serverWrites(view);
  if (directory === void 0 || isSystem(directory)) return servers2;
  const below2 = frameworksOf(view).flatMap(
    ({ framework, name, started: { where } }) => framework.below.map((each) => ({ path: `${directory}/${each}`, because: `${name} (${where})`, recursive: true }))
  );
  return [...servers2, ...below2];
};
var scripted = (ground) => scriptWrites(ground.view).writes.flatMap(({ path, file: file2, recursive, made: made3, started: { where } }) => {
  const here = { path, file: file2, because: where, ...file2 ? { exists: true } : {}, ...recursive ? { recursive } : {} };
  const above2 = made3 ? parentsOf2(path).filter((each) => !isSystem(each) && !exists(ground, each, Number.POSITIVE_INFINITY)) : [];
  return [...above2.map((each) => ({ path: each, because: where })), here];
});
var parentsOf2 = (path) => {
  const parents = [];
  for (let at2 = path.indexOf("/", 1); at2 !== -1; at2 = path.indexOf("/", at2 + 1)) parents.push(path.slice(0, at2));
  return parents;
};
var closed = (view) => closedPaths(view).map((each) => ({ ...each, exists: true }));
var asked = ({ options }) => (options.writable ?? []).map((path) => ({ path: normalised(path), because: "--writable", recursive: true }));
var withoutCovered = (paths) => {
  const whole3 = new Set(
    paths.filter(({ recursive, above: above2 }) => recursive && above2 === void 0).map(({ path }) => path)
  );
  return paths.filter(({ path, above: above2, exists: there2 }) => {
    if (above2 !== void 0 || !there2) return true;
    for (let at2 = path.lastIndexOf("/"); at2 > 0; at2 = path.lastIndexOf("/", at2 - 1)) {
      if (whole3.has(path.slice(0, at2))) return false;
    }
    return true;
  });
};

// src/consequences/unwritable.ts
var unwritableConsequences = (view, who) => {
  const { uid, gid } = who;
  if (uid === void 0 || view.stage.os === "windows") return [];
  const identity = { uid, groups: [gid ?? uid] };
  return writablePaths(view).flatMap((wanted) => mayStay(wanted) ? [] : refusal(view, identity, who, wanted));
};
var mayStay = ({ because }) => because.startsWith("WORKDIR");
var refusal = ({ tree }, identity, { value: value2 }, { path, because }) => {
  const { answer } = tree().may(identity, path, "write");
  if (answer === "yes" || answer === "unknown" && isOwn(tree().at(path), identity)) return [];
  if (answer === "unknown")
    return [consequence("unread", `We do not know whether ${value2} may write to ${path} (${because}).`, void 0)];
  return [
    consequence("no-tools", `${path} (${because}) belongs to root, and ${value2} may not write to it.`, void 0)
  ];
};
var isOwn = (found, { uid, groups }) => {
  if (typeof found !== "object") return false;
  return found.owner === uid || found.mode === void 0 && found.group === 0 && groups.includes(0);
};

// src/image/decision.ts
var decisionOf = ({ decidedBy, steps }) => {
  const step3 = decidedBy && steps.findLast(({ instruction }) => instruction === decidedBy);
  return step3?.operation.kind === "user" ? { ...step3, value: step3.operation.value } : void 0;
};
var writtenUser2 = (stage) => {
  for (let each = stage; each; each = each.parent) {
    const { decidedBy } = stage;
    const decision = decisionOf({ decidedBy, steps: [...each.triggers, ...each.steps] });
    if (decision !== void 0) return decision.value.written;
  }
  return void 0;
};

// src/consequences/upkeep.ts
var upkeepConsequences = (view) => [
  ...waivers(view),
  ...managed(view),
  ...triggers(view)
];
var WAIVERS = [
  ["hadolint", /hadolint\s+(?:stage\s+)?ignore\s*=[^#]*\bDL3002\b/i, false],
  ["hadolint", /hadolint\s+global\s+ignore\s*=[^#]*\bDL3002\b/i, true],
  ["checkov", /(?:checkov|bridgecrew|cortex):skip=[^:]*\bCKV_DOCKER_[38]\b/i, true],
  ["trivy", /(?:trivy|tfsec):ignore:(?:AVD-)?DS-?0*2\b/i, true],
  ["KICS", /kics-scan\s+(?:ignore(?:-line|-block)?\b|disable=\S*(?:fd54f200|67fd0c4a))/i, true],
  ["semgrep", /\bnosem(?:grep)?\b/i, false],
  ["tally", /tally\s+(?:global\s+)?ignore=\S*(?:root|DL3002)/i, false]
];
var MAY_WAIVE = /ignore|skip|kics|nosem/i;
var waiversIn = (dockerfile) => {
  const found = known3.get(dockerfile) ?? dockerfile.comments.filter(({ text }) => MAY_WAIVE.test(text) && WAIVERS.some(([, pattern]) => pattern.test(text)));
  known3.set(dockerfile, found);
  return found;
};
var known3 = newMemory();
var waivers = ({ dockerfile, stage }) => {
  const previous = dockerfile.stages[stage.stage.index - 1];
  const from = previous === void 0 ? 0 : (previous.instructions.at(-1) ?? previous.from).endLine;
  const to = (stage.stage.instructions.at(-1) ?? stage.stage.from).endLine;
  const inStage = ({ line }) => line > from && line <= to;
  return waiversIn(dockerfile).flatMap((comment) => {
    const waiver = WAIVERS.find(
      ([, pattern, wholeFile]) => (wholeFile || inStage(comment)) && pattern.test(comment.text)
    );
    if (waiver === void 0) return [];
    const sentence = `The comment on line ${comment.line} tells ${waiver[0]} that root is meant here.`;
    return [consequence("waiver", sentence, comment.span)];
  });
};
var MANAGED = /do not edit|don't edit|not be edited|auto-?generated|generated (?:by|from|via|with|using)|is generated|managed (?:in|by|from)|only edit this file from/i;
var managed = ({ dockerfile }) => {
  const first = dockerfile.stages[0]?.from.line ?? 0;
  const header = dockerfile.comments.find(({ line, text }) => line < first && MANAGED.test(text));
  if (header === void 0) return [];
  const sentence = `Line ${header.line} says that the file is made elsewhere: a change here is lost when it is made again.`;
  return [consequence("managed-file", sentence, header.span)];
};
var triggers = ({ stage }) => {
  const onbuild = stage.stage.instructions.find(({ keyword }) => keyword === "ONBUILD");
  if (onbuild === void 0) return [];
  const sentence = `ONBUILD on line ${onbuild.line} runs in builds FROM this image, which will no longer be root's.`;
  return [consequence("onbuild", sentence, onbuild.span)];
};
var argumentConsequences = ({ stage }) => {
  const { decidedBy, user } = stage;
  if (decidedBy === void 0 || user === void 0 || !user.startsWith(":") && user !== "") return [];
  const written2 = writtenUser2(stage) ?? "";
  const sentence = `USER ${written2} seems to wait for a --build-arg: a number in its place ignores what is passed.`;
  return [consequence("build-argument", sentence, decidedBy.span)];
};

// src/consequences/writes.ts
var writeConsequences = (view) => [
  ...scriptConsequences(view),
  ...unreadFiles(view),
  ...hereConsequences(view),
  ...environmentConsequences(view)
];
var scriptConsequences = (view) => {
  const { refused, hidden: hidden3 } = scriptWrites(view);
  const [unseen4] = hidden3;
  return [
    ...refused.map(({ started: { name, where, instruction }, path }) => {
      const who = name === "" ? where : `${name} (${where})`;
      return consequence("writes", `${who} writes ${path}, where only root may.`, instruction.span);
    }),
    ...unseen4 === void 0 ? [] : [
      consequence(
        "writes",
        `${unseen4.started.where}: where ${unseen4.word} lies cannot be seen, nor whether others than root may write there.`,
        unseen4.started.instruction.span
      )
    ]
  ];
};
var unreadFiles = ({ scripts, unread: unread3 }) => [
  ...scripts.flatMap(({ path, text, instruction }) => {
    if (text !== void 0) return [];
    const sentence = `${path} (${instruction.keyword} on line ${instruction.line}) was not there to be read: whether it needs root cannot be seen.`;
    return [consequence("unread", sentence, instruction.span)];
  }),
  ...unread3.slice(0, 1).map(({ argv, where, instruction }) => {
    const sentence = `${argv.slice(0, 3).join(" ")} (${where}) runs a script of package.json, which was not there to be read.`;
    return consequence("unread", sentence, instruction.span);
  })
];
var hereConsequences = (view) => {
  const directory = view.stage.steps.at(-1)?.workdir;
  if (directory !== void 0 && !isSystem(directory)) return [];
  const found = frameworksOf(view).find(({ framework }) => framework.tree || framework.below.length > 0);
  if (found === void 0) return [];
  const { where, instruction } = found.started;
  const place3 = directory === void 0 ? "the directory it is started in" : directory;
  return [
    consequence(
      "writes",
      `${found.name} (${where}) writes into ${place3}, which is root's unless something is mounted there.`,
      instruction.span
    )
  ];
};
var environmentConsequences = (view) => keptByEnvironment(view).flatMap(({ name, path, file: file2, line }) => {
  if (file2 === void 0 || !isSystem(path)) return [];
  const sentence = `ENV ${name} (line ${line}) names ${file2}, in a directory where only root may make files.`;
  return [consequence("writes", sentence, void 0)];
});

// src/consequences/consequences.ts
var consequencesOf = (view, who) => [
  ...processConsequences(view),
  ...supervisorConsequences(view),
  ...baseConsequences(view),
  ...rootHomeConsequences(view),
  ...cacheConsequences(view),
  ...homeConsequences(view, who),
  ...portConsequences(view),
  ...programConsequences(view),
  ...writeConsequences(view),
  ...unwritableConsequences(view, who),
  ...closedConsequences(view),
  ...closedFileConsequences(view, who),
  ...nameConsequences(view, who),
  ...upkeepConsequences(view),
  ...purposeConsequences(view)
];
var whoOf2 = ({ user = "", uid, gid, accounts }) => {
  const named4 = accounts().users.get(user.split(":")[0] ?? "");
  const account = named4 ?? [...accounts().users.values()].find((each) => each.uid === uid);
  return { kind: "existing", name: account?.name, uid, gid, value: user, home: account?.home };
};
var nameConsequences = ({ stage }, { uid, value: value2 }) => uid !== void 0 || stage.os === "windows" ? [] : [
  consequence(
    "name-only",
    `The uid of ${value2} cannot be seen: Kubernetes' runAsNonRoot refuses a name.`,
    void 0
  )
];

// src/rules/root-by-design.ts
var rootByDesign = {
  id: "root-by-design",
  severity: "info",
  summary: "The image is designed to start as root.",
  why: "Its start switches users, manages the machine, or runs several services. A USER line alone breaks that. Change how it starts first, or say why it needs root in an allow-root comment.",
  check: (subject) => judgedProducts(subject).flatMap((stage) => {
    if (stage.verdict !== "root" || stage.os === "windows" || !isExamined(stage, subject)) return [];
    const view = viewOf(subject.dockerfile, stage, subject.options);
    const found = consequencesOf(view, whoOf2(stage)).filter(({ kind }) => MEANT.has(kind));
    const [first, ...others] = found;
    if (first === void 0) return [];
    return [
      {
        span: first.span ?? stage.stage.from.span,
        message: first.sentence,
        notes: others.map(({ sentence }) => sentence),
        stage: stage.stage.index
      }
    ];
  })
};
var MEANT = /* @__PURE__ */ new Set(["step-down", "needs-root"]);

// src/rules/root-home.ts
var rootHome = {
  id: "root-home",
  severity: "warning",
  summary: "A non-root image uses files in /root.",
  why: "In most images only root may enter /root. The program does not find its files there, and cannot write to it. Move the files, and set HOME to a directory of the new user.",
  check: (subject) => productsOf(subject).flatMap((stage) => {
    if (stage.verdict !== "nonroot" || stage.os === "windows" || !isExamined(stage, subject)) return [];
    return rootHomeConsequences(viewOf(subject.dockerfile, stage, subject.options)).map(({ sentence, span }) => ({
      span: span ?? stage.stage.from.span,
      message: sentence,
      stage: stage.stage.index
    }));
  })
};

// src/rules/root-user.ts
var rootUser = {
  id: "root-user",
  severity: "error",
  summary: "The image runs as root: its last USER says so.",
  why: "Whoever breaks into the program may change every file in the container. Kubernetes with runAsNonRoot: true does not start the container. Switch to a non-root user after the last step that needs root.",
  check: (subject) => judgedProducts(subject).flatMap((stage) => {
    const { verdict, decidedBy, decidedAs } = stage;
    if (verdict !== "root" || decidedBy === void 0 || isEmptyUser(stage)) return [];
    return [
      {
        span: decidedBy.span,
        message: messageFor4(stage, decidedAs?.written ?? ""),
        stage: stage.stage.index,
        severity: severityFor(stage, subject),
        notes: notesFor(stage),
        ...fixFor2(stage, subject)
      }
    ];
  })
};
var PLAIN3 = /* @__PURE__ */ new Set(["root", "0", "0:0", "root:root", "0:root", "root:0"]);
var messageFor4 = (stage, written2) => {
  const { user = "", initial } = stage;
  const becomes = user === written2 ? `USER ${written2}` : `USER ${written2} becomes ${user}`;
  if (stage.os === "windows") return `${becomes}: the image runs as an administrator.`;
  const means = PLAIN3.has(user) ? "" : " is uid 0";
  const lost = initial.verdict === "nonroot" && initial.user ? `, and the base image's own user, ${initial.user}, is lost` : "";
  return `${becomes}${means}: the image runs as root${lost}.`;
};

// src/rules/shared/account-fix.ts
var accountFix = ({ kind, span }, use, groups, text) => {
  switch (kind) {
    case "missing-tool":
    case "foreign-flag":
      return rewritten(use, groups, text);
    case "asks-password":
      return fixOf("Make it without a password (-D)", [insert(use.toolSpan.end, " -D")]);
    case "gecos-not-group":
      return { ...fixOf("Write -G", [{ span, text: "-G" }]), safety: "unsafe", obstacles: [MOVED] };
    default:
      return void 0;
  }
};
var MOVED = "The primary group changes, and with it what the process may read.";
var fixOf = (title, edits) => ({
  title,
  safety: "safe",
  obstacles: [],
  edits
});
var insert = (at2, text) => ({ span: { start: at2, end: at2 }, text });
var rewritten = (use, groups, text) => {
  if (use.action !== "create" || use.name === void 0 || !isPlain(use, use.span, text)) return void 0;
  const command = use.tools?.startsWith("shadow") ? shadow(use, groups) : use.tools === "busybox" ? busybox(use, groups) : void 0;
  return command === void 0 ? void 0 : fixOf(`Write ${command}`, [{ span: use.span, text: command }]);
};
var UNDERSTOOD = /* @__PURE__ */ new Set([
  "uid",
  "gid",
  "group",
  "home",
  "system",
  "noPassword",
  "createHome",
  "noHome",
  "ownGroup",
  "makeGroup",
  "gecos"
]);
var DROPPED = /* @__PURE__ */ new Set(["--no-log-init", "-l", "-c", "--comment", "--gecos"]);
var isPlain = ({ options, operands, certain }, { start, end }, text) => certain && operands.length === 1 && isWord(operands[0]) && !text.slice(start, end).includes("\n") && options.every(
  ({ key, flag, value: value2 }) => DROPPED.has(flag) || UNDERSTOOD.has(key) && (value2 === void 0 || isWord(value2))
);
var isWord = (value2) => value2 !== void 0 && /^[\w@%+=:,./-]+$/.test(value2);
var busybox = (use, groups) => {
  const { name, uid, gid, system, home, createsHome: createsHome2, kind } = use;
  if (kind === "group") return words2("addgroup", system && "-S", gid !== void 0 && `-g ${gid}`, name);
  const group = use.group ?? groupNamed2(gid, groups);
  if (gid !== void 0 && group === void 0) return void 0;
  const made3 = group === void 0 && system ? `addgroup -S ${name} && ` : "";
  const parts = words2(
    "adduser",
    system ? "-S" : "-D",
    createsHome2 !== true && "-H",
    home !== void 0 && `-h ${home}`,
    uid !== void 0 && `-u ${uid}`,
    (group !== void 0 || system) && `-G ${group ?? name}`,
    name
  );
  return made3 + parts;
};
var shadow = (use, groups) => {
  const { name, uid, gid, system, home, createsHome: createsHome2, kind } = use;
  if (kind === "group") return words2("groupadd", system && "--system", gid !== void 0 && `--gid ${gid}`, name);
  const group = use.group ?? (gid === void 0 ? void 0 : `${gid}`);
  const own = group === void 0 && !groups.has(name ?? "");
  const made3 = own ? `${words2("groupadd", system && "--system", uid !== void 0 && `--gid ${uid}`, name)} && ` : "";
  const parts = words2(
    "useradd",
    "--no-log-init",
    system && "--system",
    uid !== void 0 && `--uid ${uid}`,
    `--gid ${group ?? name}`,
    createsHome2 === true ? "--create-home" : "--no-create-home",
    home !== void 0 && `--home-dir ${home}`,
    name
  );
  return made3 + parts;
};
var groupNamed2 = (gid, groups) => gid === void 0 ? void 0 : [...groups].find(([, id]) => id === gid)?.[0];
var words2 = (...parts) => parts.filter((part) => part).join(" ");

// src/fix/free-ids.ts
var FIRST_ID = 10001;
var LAST_ID2 = 6e4;
var AVOIDED = /* @__PURE__ */ new Set([1e3, 65533, 65534]);
var freeIds = (accounts) => {
  const taken = new Set(AVOIDED);
  for (const [name, { uid, gid }] of accounts.users) taken.add(uid).add(gid).add(numberOf(name));
  for (const [name, gid] of accounts.groups) taken.add(gid).add(numberOf(name));
  let id = FIRST_ID;
  while (taken.has(id) && id < LAST_ID2) id += 1;
  return { uid: id, gid: id };
};

// src/rules/shared/account-lines.ts
var withoutRun = (stage, { instruction, operation }, uses, { dockerfile }) => {
  const { text } = dockerfile.source;
  if (stage.image?.certain !== true || operation.kind !== "run") return void 0;
  if (operation.commands().length !== uses.length) return void 0;
  if (stage.problems.length > 0) return void 0;
  const user = userEdit(stage, uses);
  if (user === void 0 || isLost(stage, instruction, user.length > 0)) return void 0;
  const line = text.lastIndexOf("\n", instruction.span.start) + 1;
  const next2 = text.indexOf("\n", instruction.span.end) + 1;
  const end = next2 === 0 ? text.length : next2;
  const start = next2 !== 0 ? line : text.slice(0, line).trimEnd().length;
  const title = user.length === 0 ? "Drop the RUN" : `Drop the RUN, and run as ${user[0]?.text}`;
  return { title, safety: "safe", obstacles: [], edits: [{ span: { start, end }, text: "" }, ...user] };
};
var isLost = (stage, run2, lastIsNumber) => {
  const accounts = () => stage.accountsAt(stage.stage.instructions.indexOf(run2));
  const all = [stage.initial, ...stage.steps.map((step3) => step3.user)];
  return all.filter(({ decidedBy }) => !lastIsNumber || decidedBy !== stage.decidedBy).some(({ user }) => user !== void 0 && outcomeOf(user, accounts).verdict === "invalid");
};
var userEdit = (stage, uses) => {
  const { decidedBy, decidedAs, user, uid, gid } = stage;
  const name = user?.split(":")[0];
  if (decidedBy === void 0 || decidedAs === void 0) return [];
  if (!uses.some((use) => use.kind === "user" && use.name === name)) return [];
  if (decidedAs.written !== user || decidedBy.line !== decidedBy.endLine) return void 0;
  const free = freeIds(stage.accounts()).uid;
  const id = uid ?? free;
  return [{ span: decidedAs.span, text: `${id}:${uid === void 0 ? free : gid ?? id}` }];
};
var freeIdFix = ({ kind, fails }, use, stage) => {
  const taken = kind === "uid-taken" ? use.uid : use.gid;
  if (!fails || taken === void 0 || !use.certain) return void 0;
  const { uid: free } = freeIds(stage.accounts());
  const spans = /* @__PURE__ */ new Map();
  for (const { operation, index: index7 } of stage.steps) {
    for (const each of accountCommands(operation, stage.accountContextAt(index7))) {
      if (each.action === "create" && isRival(each, use, kind, taken)) return void 0;
      for (const [id, span] of [
        [each.uid, each.uidSpan],
        [each.gid, each.gidSpan]
      ]) {
        if (id === taken && span !== void 0) spans.set(span.start, { span, text: `${free}` });
      }
    }
  }
  const { decidedAs } = stage;
  if (decidedAs?.written === `${taken}` || decidedAs?.written === `${taken}:${taken}`) {
    const { span, written: written2 } = decidedAs;
    spans.set(span.start, { span, text: written2.replaceAll(`${taken}`, `${free}`) });
  }
  const [first, ...others] = [...spans.values()];
  if (first === void 0) return void 0;
  return { title: `Take ${free} instead of ${taken}`, safety: "safe", obstacles: [], edits: [first, ...others] };
};
var isRival = (each, use, kind, id) => {
  if (each.name === use.name) return false;
  if (each.kind === "group") return kind === "gid-taken" && each.gid === id;
  return each.uid === id && (kind === "uid-taken" || each.group === void 0 && each.gid === void 0);
};

// src/rules/shared/account-uses.ts
var accountFindings = (subject, kinds) => walk(subject).flatMap(({ stage, step: step3 }) => {
  const { instruction, operation, index: index7, as } = step3;
  if (operation.kind !== "run" || stage.os === "windows" || as.verdict === "nonroot") return [];
  if (!mentionsTool(subject.dockerfile.source.text, instruction)) return [];
  const judged = judgedUses(stage.accountsAt(index7), operation, stage.accountContextAt(index7));
  const around = { stage, step: step3, uses: judged.map(({ use }) => use) };
  return judged.flatMap(
    ({ use, problems, groups }) => problems.filter(({ kind }) => kinds.has(kind)).map((problem2) => {
      const fix2 = lineFix(problem2, use, around, subject) ?? accountFix(problem2, use, groups, subject.dockerfile.source.text);
      return findingOf(problem2, stage.stage.index, fix2);
    })
  );
});
var TOOLS3 = /(?:user|group)(?:add|mod|del)|(?:add|del)(?:user|group)/;
var mentionsTool = (text, { span }) => TOOLS3.test(text.slice(span.start, span.end));
var lineFix = (problem2, use, around, subject) => {
  const { stage, step: step3, uses } = around;
  if (problem2.kind === "no-shell") return use === uses[0] ? withoutRun(stage, step3, uses, subject) : void 0;
  if (problem2.kind === "uid-taken" || problem2.kind === "gid-taken") return freeIdFix(problem2, use, stage);
  return void 0;
};
var findingOf = ({ message, span, fails }, stage, fix2) => ({
  message,
  span,
  stage,
  severity: fails ? "error" : "warning",
  ...fix2 === void 0 ? {} : { fix: fix2 }
});

// src/rules/taken-id.ts
var takenId = {
  id: "taken-id",
  severity: "error",
  summary: "The new account has a name or id that it cannot have.",
  why: "Another account has it already, or it is out of range. The command fails, and the build stops. Choose a free name and id, or use the account that exists.",
  check: (subject) => accountFindings(subject, KINDS6)
};
var KINDS6 = /* @__PURE__ */ new Set(["name-taken", "uid-taken", "gid-taken", "group-exists", "id-out-of-range"]);

// src/rules/unknown-base.ts
var unknownBase2 = {
  id: "unknown-base",
  severity: "warning",
  summary: "We do not know which user the image runs as.",
  why: "The image may run as root, today or after the next update of its base image. Add USER with a numeric id, or tell us the user with --base-user.",
  check: (subject) => judgedProducts(subject).filter(({ verdict }) => verdict === "unknown").map((stage) => {
    return {
      span: stage.decidedBy?.span ?? stage.stage.from.span,
      message: messageFor5(stage),
      notes: [hintFor(stage)],
      stage: stage.stage.index,
      ...stage === subject.target ? {} : { severity: "info" },
      ...fixFor2(stage, subject)
    };
  })
};
var messageFor5 = ({ decidedAs, reason }) => {
  const subject = decidedAs === void 0 ? "No USER" : `USER ${decidedAs.written}`;
  return `${subject}: who the image runs as cannot be told, because ${reason ?? "the base image is not known"}.`;
};
var hintFor = ({ base, image, stage }) => {
  if (base === void 0 && image === void 0)
    return "Pass the argument with --build-arg, or give its ARG a default.";
  return `If you know it: --base-user '${base ?? stage.base.text}=USER', or baseUsers in the configuration.`;
};

// src/rules/unknown-chown.ts
var unknownChown = {
  id: "unknown-chown",
  severity: "error",
  summary: "The --chown flag names an account that does not exist.",
  why: "BuildKit says nothing and leaves the files to root, so the program cannot write to them. The classic builder stops. Create the account above this line, or write numeric ids.",
  check: (subject) => walk(subject).flatMap((walked) => {
    const { operation } = walked.step;
    const copies = operation.kind === "copy" || operation.kind === "add";
    return copies && operation.chown !== void 0 ? findingsFor(walked, operation.chown) : [];
  })
};
var findingsFor = ({ stage, step: step3 }, { text, written: written2, span }) => {
  if (text === void 0 || stage.os === "windows") return [];
  const accounts = stage.accountsAt(step3.index);
  const [user = "", group = ""] = text.split(":");
  const missing = [
    ...isMissing(user, accounts.users) ? [`user ${user}`] : [],
    ...isMissing(group, accounts.groups) ? [`group ${group}`] : []
  ];
  if (missing.length === 0 || !accounts.complete) return [];
  const message = `--chown=${written2}: there is no ${missing.join(" and no ")} here, and what is copied will be root's.`;
  return [{ span, message, stage: stage.stage.index }];
};
var isMissing = (name, known9) => name !== "" && numberOf(name) === void 0 && !known9.has(name);

// src/fix/mentioned.ts
var isMentioned = (name, source) => {
  const names = known4.get(source) ?? new Set([...source.text.matchAll(MENTION2)].map((found) => nameIn(found)));
  known4.set(source, names);
  return names.has(name);
};
var known4 = newMemory();
var MENTION2 = /(?:chown(?:=| -R | )|\/home\/)([A-Za-z0-9_][A-Za-z0-9_.-]{0,31})|(?<![A-Za-z0-9_.-])([A-Za-z0-9_][A-Za-z0-9_.-]{0,31}):(?=\2(?![A-Za-z0-9_-]))/g;
var nameIn = ([, given, twice]) => (given ?? twice ?? "").replace(/[.-]+$/, "");

// src/fix/created.ts
var createdAccount = (question) => {
  const made3 = lineage(question.stage).flatMap(createdIn);
  const users = made3.filter(({ use }) => isCandidate(use, question.stage));
  const chosen2 = users.findLast(({ use }) => isMentioned(use.name ?? "", question.source)) ?? users.at(-1);
  return chosen2 === void 0 ? void 0 : planOf(chosen2, made3, question);
};
var createdIn = (stage) => {
  const created = known5.get(stage) ?? find3(stage);
  known5.set(stage, created);
  return created;
};
var known5 = newMemory();
var find3 = (stage) => stage.steps.flatMap(
  ({ operation, index: index7 }) => operation.kind === "run" ? accountCommands(operation, stage.accountContextAt(index7)).filter(({ action }) => action === "create").map((use) => ({ use, stage })) : []
);
var PLAUSIBLE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,31}$/;
var isCandidate = ({ kind, name, options }, { accounts }) => {
  if (kind !== "user" || name === void 0 || name === "root" || !PLAUSIBLE.test(name)) return false;
  const { users } = accounts();
  const account = users.get(name);
  if (account === void 0 || account.uid === 0 || options.some(({ key }) => key === "nonUnique")) return false;
  const namesake = users.get(`${account.uid}`);
  return namesake === void 0 || namesake.uid === account.uid;
};
var planOf = (chosen2, made3, question) => {
  const { use } = chosen2;
  const name = use.name ?? "";
  const account = question.stage.accounts().users.get(name);
  const base = { kind: "created", name, template: void 0, fill: {}, home: account?.home, span: use.span };
  if (account?.uid !== void 0) {
    const value2 = account.gid === void 0 ? `${account.uid}` : `${account.uid}:${account.gid}`;
    return { ...base, uid: account.uid, gid: account.gid, value: value2, edits: [] };
  }
  const pinned = pin(chosen2, made3, question);
  if (pinned === void 0) return { ...base, uid: void 0, gid: void 0, value: name, edits: [] };
  const { uid, gid } = pinned;
  return { ...base, ...pinned, value: gid === void 0 ? `${uid}` : `${uid}:${gid}` };
};
var pinnedIds = (question, name) => {
  const made3 = lineage(question.stage).flatMap(createdIn);
  const chosen2 = made3.findLast(({ use }) => use.name === name && isCandidate(use, question.stage));
  return chosen2 === void 0 ? void 0 : pin(chosen2, made3, question);
};
var pin = (chosen2, made3, { stage }) => {
  const { use } = chosen2;
  if (chosen2.stage !== stage || !isPlain2(use) || use.uidSpan !== void 0) return void 0;
  const uidFlag = use.flavour === "busybox" ? "-u" : "--uid";
  const free = freeIds(stage.accounts());
  const user = after2(use.toolSpan, `${uidFlag} ${free.uid}`);
  if (use.group === void 0) {
    const own = use.flavour === "busybox" && !use.system && use.gid === void 0;
    return { uid: free.uid, gid: own ? free.uid : use.gid, edits: [user] };
  }
  const group = made3.find((each) => each.use.kind === "group" && each.use.name === use.group);
  const known9 = stage.accounts().groups.get(use.group);
  if (known9 !== void 0 || group === void 0 || group.stage !== stage || !isPlain2(group.use)) {
    return { uid: free.uid, gid: known9, edits: [user] };
  }
  const gidFlag = group.use.flavour === "busybox" ? "-g" : "--gid";
  return { uid: free.uid, gid: free.gid, edits: [after2(group.use.toolSpan, `${gidFlag} ${free.gid}`), user] };
};
var isPlain2 = ({ certain, guarded, flavour }) => certain && !guarded && flavour !== void 0 && flavour !== "missing";
var after2 = ({ end }, text) => ({ span: { start: end, end }, text: ` ${text}` });

// src/rules/unpinned-id.ts
var unpinnedId = {
  id: "unpinned-id",
  severity: "info",
  summary: "The account of the image has no fixed id.",
  why: "The tool takes the first free id, which changes when a package adds an account. Volumes and manifests that use the old id then break. Set the uid and gid yourself.",
  check: (subject) => productsOf(subject).flatMap((stage) => {
    const name = stage.user?.split(":")[0];
    if (stage.verdict !== "nonroot" || name === void 0 || stage.uid !== void 0) return [];
    if (!isExamined(stage, subject)) return [];
    for (const each of lineage(stage)) {
      for (const { operation, index: index7 } of each.steps) {
        const use = accountCommands(operation, each.accountContextAt(index7)).find(
          ({ action, kind, name: made3, uidSpan }) => action === "create" && kind === "user" && made3 === name && uidSpan === void 0
        );
        if (use === void 0) continue;
        const message = `${use.tool} gives ${name} the first free id, and the image runs as it.`;
        return [{ span: use.span, message, stage: each.stage.index, ...fixOf2(stage, name) }];
      }
    }
    return [];
  })
};
var fixOf2 = (stage, name) => {
  const pin2 = pinnedIds({ stage }, name);
  const [first, ...others] = pin2?.edits ?? [];
  if (pin2 === void 0 || first === void 0) return {};
  const title = `Pin it to ${pin2.gid === void 0 ? pin2.uid : `${pin2.uid}:${pin2.gid}`}`;
  const obstacles = ["Volumes and manifests that go by the old id have to follow."];
  return { fix: { title, safety: "unsafe", obstacles, edits: [first, ...others] } };
};

// src/fix/account.ts
var accountFor = (question) => {
  const { user, uid, gid } = question.options;
  if (user !== void 0 || uid !== void 0 || gid !== void 0) return asked2(question);
  return restored(question.stage) ?? createdAccount(question) ?? shipped(question.stage) ?? fresh(question);
};
var plan = (kind, name, uid, gid) => ({
  kind,
  name,
  uid,
  gid,
  value: userValue(name, uid, gid),
  template: void 0,
  fill: {},
  edits: [],
  home: void 0
});
var userValue = (name, uid, gid) => {
  if (uid === void 0) return name ?? "";
  return gid === void 0 ? `${uid}` : `${uid}:${gid}`;
};
var restored = ({ steps, initial, accounts }) => {
  const before = steps.findLast(({ user }) => user.verdict === "nonroot")?.user ?? initial;
  if (before.verdict !== "nonroot" || before.user === void 0) return void 0;
  const home = homeOf2(before, accounts());
  const name = nameOf3(before);
  if (before.uid !== void 0) return { ...plan("restored", name, before.uid, before.gid), home };
  return { ...plan("restored", name, void 0, void 0), value: before.user, home };
};
var nameOf3 = ({ user }) => {
  const name = user?.split(":")[0];
  return name === void 0 || /^[0-9]*$/.test(name) ? void 0 : name;
};
var homeOf2 = ({ user, uid }, accounts) => {
  const named4 = accounts.users.get(user?.split(":")[0] ?? "");
  return (named4 ?? [...accounts.users.values()].find((account) => account.uid === uid))?.home;
};
var shipped = ({ image, accounts }) => {
  const name = image?.facts.serviceAccount ?? void 0;
  const account = name === void 0 ? void 0 : accounts().users.get(name);
  if (account?.uid === void 0 || account.uid === 0) return void 0;
  return { ...plan("shipped", account.name, account.uid, account.gid ?? account.uid), home: account.home };
};
var asked2 = (question) => {
  const { options, stage } = question;
  const existing = options.user === void 0 ? void 0 : stage.accounts().users.get(options.user);
  if (existing?.uid !== void 0 && (options.uid ?? existing.uid) === existing.uid) {
    return { ...plan("shipped", existing.name, existing.uid, options.gid ?? existing.gid), home: existing.home };
  }
  return fresh(question);
};
var fresh = ({ stage, options, canRun: canRun2, wantsHome: wantsHome2 }) => {
  const free = freeIds(stage.accounts());
  const uid = options.uid ?? options.gid ?? free.uid;
  const gid = options.gid ?? uid;
  const template = canRun2 ? templateFor(stage.image?.facts, stage) : void 0;
  if (template === void 0) return { ...plan("number", void 0, uid, gid), template: "number" };
  const name = options.user ?? freeName(stage.accounts());
  const home = wantsHome2 && template !== "passwd" ? `/home/${name}` : void 0;
  const fill = { home: homeFlags(template, home), install: stage.image?.facts.installAccountTools ?? "" };
  return { ...plan("new", name, uid, gid), template, fill, home };
};
var templateFor = (facts, stage) => {
  if (facts === void 0 || !facts.shell || facts.os === "windows") return void 0;
  const tools = stage.accountTools() ?? facts.accountTools;
  if (tools.startsWith("shadow")) return "shadow";
  if (tools === "busybox") return "busybox";
  if (facts.accountCreation === "installable" && facts.installAccountTools !== null) return "shadow-installed";
  return facts.accountCreation === "passwd-append" ? "passwd" : void 0;
};
var homeFlags = (template, home) => {
  if (template === "busybox") return home === void 0 ? "-H -h /nonexistent" : `-h ${home}`;
  return home === void 0 ? "--no-create-home --home-dir /nonexistent" : `--create-home --home-dir ${home}`;
};
var NAMES2 = ["app", "appuser", "nonroot", "service"];
var freeName = ({ users, groups }) => {
  const free = (name) => !users.has(name) && !groups.has(name);
  return NAMES2.find(free) ?? Array.from({ length: 100 }, (_, n) => `app${n}`).find(free) ?? "app";
};

// src/fix/templates.ts
var templates = {
  "busybox": "RUN addgroup -g {{gid}} {{name}} \\\n    && adduser -D {{home}} -u {{uid}} -G {{name}} -s /sbin/nologin {{name}}\nUSER {{uid}}:{{gid}}\n",
  "number": "USER {{uid}}:{{gid}}\n",
  "passwd": "RUN echo '{{name}}:x:{{gid}}:' >> /etc/group \\\n    && echo '{{name}}:x:{{uid}}:{{gid}}::/nonexistent:/sbin/nologin' >> /etc/passwd\nUSER {{uid}}:{{gid}}\n",
  "shadow-installed": "RUN {{install}} \\\n    && groupadd --gid {{gid}} {{name}} \\\n    && useradd --no-log-init --uid {{uid}} --gid {{gid}} {{home}} --shell /usr/sbin/nologin {{name}}\nUSER {{uid}}:{{gid}}\n",
  "shadow": "RUN groupadd --gid {{gid}} {{name}} \\\n    && useradd --no-log-init --uid {{uid}} --gid {{gid}} {{home}} --shell /usr/sbin/nologin {{name}}\nUSER {{uid}}:{{gid}}\n"
};

// src/fix/emit.ts
var DEFAULT_INDENT = "    ";
var habitsOf = (dockerfile, from) => {
  const { text } = dockerfile.source;
  return {
    newline: newlineOf(text),
    escape: dockerfile.escape,
    indent: indentOf(dockerfile),
    lowerCase: text.slice(from.keywordSpan.start, from.keywordSpan.end) === from.keyword.toLowerCase()
  };
};
var indentOf = (dockerfile) => {
  const indent = indents.get(dockerfile) ?? firstIndent(dockerfile);
  indents.set(dockerfile, indent);
  return indent;
};
var indents = newMemory();
var firstIndent = ({ instructions, source }) => {
  for (const { keyword, line, endLine, heredocs, span } of instructions) {
    if (keyword !== "RUN" || endLine === line || heredocs.length > 0) continue;
    const second = source.text.indexOf("\n", span.start) + 1;
    const blanks = /^[ \t]{1,16}/.exec(source.text.slice(second, second + 17))?.[0];
    if (blanks !== void 0) return blanks;
  }
  return DEFAULT_INDENT;
};
var runLines = (commands2, habits) => `${habits.lowerCase ? "run" : "RUN"} ${commands2.join(` ${habits.escape}${habits.newline}${habits.indent}&& `)}`;
var userLine = (value2, { lowerCase: lowerCase2 }) => `${lowerCase2 ? "user" : "USER"} ${value2}`;
var accountCommandsOf = ({ template, fill, name = "", uid, gid }) => {
  if (template === void 0) return [];
  const values = { ...fill, name, uid: `${uid}`, gid: `${gid}` };
  const filled = (templates[template] ?? "").replace(/\{\{([a-z]+)\}\}/g, (_, key) => values[key] ?? "");
  const run2 = filled.slice(0, filled.lastIndexOf("USER ")).trim();
  if (run2 === "") return [];
  return run2.slice("RUN ".length).split("\\\n").map((line) => line.trim().replace(/^&& /, ""));
};
var ownershipCommands = (paths, ownership) => {
  const quoted = (some) => some.map(({ path }) => shellWord(path)).join(" ");
  const command = (start, some) => some.length > 0 ? [`${start} ${quoted(some)}`] : [];
  const deep = paths.filter(({ recursive }) => recursive);
  const flat = paths.filter(({ recursive }) => !recursive);
  return [
    ...command(
      "mkdir -p",
      paths.filter(({ exists: exists2, file: file2 }) => !exists2 && !file2)
    ),
    ...command(
      "touch",
      paths.filter(({ exists: exists2, file: file2 }) => !exists2 && file2)
    ),
    ...ownership.kind === "owner" ? [...command(`chown ${ownership.owner}`, flat), ...command(`chown -R ${ownership.owner}`, deep)] : [
      ...command("chgrp 0", flat),
      ...command("chmod g=u", flat),
      ...command("chgrp -R 0", deep),
      ...command("chmod -R g=u", deep)
    ]
  ];
};
var shellWord = (path) => /^[A-Za-z0-9_@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

// src/fix/place.ts
var STARTING = /* @__PURE__ */ new Set(["ENTRYPOINT", "CMD", "HEALTHCHECK", "STOPSIGNAL"]);
var NEUTRAL = /* @__PURE__ */ new Set(["ENV", "ARG", "LABEL", "EXPOSE", "MAINTAINER", "SHELL", "ONBUILD", "USER", "VOLUME"]);
var needsRights = ({ keyword }) => !STARTING.has(keyword) && !NEUTRAL.has(keyword);
var placeOf3 = (dockerfile, { stage }) => {
  const { instructions } = stage;
  let first = instructions.length;
  for (let index7 = instructions.length - 1; index7 >= 0; index7 -= 1) {
    const instruction = instructions[index7];
    if (instruction === void 0 || needsRights(instruction)) break;
    if (STARTING.has(instruction.keyword)) first = index7;
  }
  const following = instructions[first];
  return following === void 0 ? atEndOf(dockerfile, stage.from, instructions) : above(dockerfile, following, first);
};
var above = (dockerfile, instruction, index7) => {
  const { text } = dockerfile.source;
  let offset = lineStart(text, instruction.span.start);
  for (let comment = commentEndingAbove(dockerfile, offset); comment !== void 0; ) {
    offset = lineStart(text, comment);
    comment = commentEndingAbove(dockerfile, offset);
  }
  return { offset, index: index7, atEnd: false, spaced: isBlank2(text, lineStart(text, offset - 1), offset) };
};
var atEndOf = (dockerfile, from, instructions) => {
  const { text } = dockerfile.source;
  const last = instructions.at(-1) ?? from;
  const newline = text.indexOf("\n", last.span.end);
  const end = newline === -1 ? text.length : newline;
  return {
    offset: newline !== -1 && newlineOf(text) === "\r\n" && text[end - 1] === "\r" ? end - 1 : end,
    index: instructions.length,
    atEnd: true,
    spaced: separatesByBlankLines(dockerfile, [from, ...instructions])
  };
};
var separatesByBlankLines = (dockerfile, instructions) => {
  const gaps = instructions.slice(1).map((instruction, index7) => dockerfile.source.text.slice(instructions[index7]?.span.end, instruction.span.start));
  return gaps.length > 1 && gaps.filter((gap) => BLANK_LINE.test(gap)).length > gaps.length / 2;
};
var BLANK_LINE = /\n[ \t\r]*\n/;
var commentEndingAbove = ({ comments, source }, offset) => {
  if (offset === 0) return void 0;
  const start = lineStart(source.text, offset - 1);
  const found = comments[countEarly(comments, ({ span }) => span.start < start)]?.span.start;
  return found !== void 0 && found < offset ? found : void 0;
};
var lineStart = (text, offset) => offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
var isBlank2 = (text, start, end) => end > 0 && text.slice(start, end).trim() === "";

// src/dockerfile/directives.ts
var NAMES3 = /* @__PURE__ */ new Set(["check", "escape", "syntax"]);
var readDirectives = (reader) => {
  const directives = [];
  const problems = [];
  let escape = "\\";
  for (; ; ) {
    const directive = peekDirective(reader);
    if (directive === void 0) return { escape, directives, problems };
    readLine(reader);
    const { name, value: value2, span } = directive;
    if (directives.some((earlier) => earlier.name === name)) {
      problems.push({ message: `The directive ${name} stands here a second time; the builder takes one.`, span });
    } else if (name === "escape") {
      if (value2 === "\\" || value2 === "`") escape = value2;
      else
        problems.push({
          message: `The escape character is ${shown(value2)}; the builder takes a backslash or a backquote.`,
          span
        });
    }
    directives.push(directive);
  }
};
var checkDirective = (text) => {
  let at2 = text.startsWith("\uFEFF") ? 1 : 0;
  if (text.startsWith("#!", at2)) at2 = lineAfter(text, at2);
  const seen2 = /* @__PURE__ */ new Set();
  while (text.charAt(at2) === "#") {
    const directive = peekDirective({ text, at: at2 });
    if (directive === void 0 || seen2.has(directive.name)) return void 0;
    if (directive.name === "check") return directive;
    seen2.add(directive.name);
    at2 = lineAfter(text, at2);
  }
  return void 0;
};
var lineAfter = (text, at2) => {
  const newline = text.indexOf("\n", at2);
  return newline === -1 ? text.length : newline + 1;
};
var peekDirective = (reader) => {
  const { text } = reader;
  if (reader.at >= text.length) return void 0;
  const newline = text.indexOf("\n", reader.at);
  let end = newline === -1 ? text.length : newline;
  while (end > reader.at && text.charCodeAt(end - 1) === 13) end--;
  const start = skipSpace(text, reader.at, end);
  if (text.charAt(start) !== "#" || start === end) return void 0;
  return directiveIn(text, start, end);
};
var directiveIn = (text, start, end) => {
  const from = skipSpace(text, start + 1, end);
  let at2 = from;
  while (at2 < end && isNameCharacter(text.charCodeAt(at2), at2 === from)) at2++;
  const name = text.slice(from, at2).toLowerCase();
  if (!NAMES3.has(name)) return void 0;
  at2 = skipLineBlanks(text, at2, end);
  if (at2 === end || text.charAt(at2) !== "=") return void 0;
  let to = end;
  while (to > at2 && isLineBlank(text.charCodeAt(to - 1))) to--;
  const valueStart = Math.min(skipLineBlanks(text, at2 + 1, end), end - 1);
  if (valueStart <= at2) return void 0;
  return {
    name,
    value: text.slice(valueStart, Math.max(to, valueStart + 1)),
    span: { start, end: Math.max(to, valueStart + 1) }
  };
};
var isNameCharacter = (code, first) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || !first && code >= 48 && code <= 57;
var isLineBlank = (code) => code === 32 || code === 9 || code === 12 || code === 13;
var skipLineBlanks = (text, from, to) => {
  let at2 = from;
  while (at2 < to && isLineBlank(text.charCodeAt(at2))) at2++;
  return at2;
};

// src/dockerfile/heredocs.ts
var BACKSLASH = { escape: "\\", lookup: () => void 0, keepUnset: true };
var heredocWords = (line) => {
  const lexed = lex(line, { ...BACKSLASH, rawQuotes: true, rawEscapes: true });
  if ("error" in lexed) return [];
  const found = [];
  for (const word of lexed.words) {
    const heredoc = heredocIn(word);
    if (heredoc === void 0) continue;
    if ("error" in heredoc) return heredoc;
    found.push(heredoc);
  }
  return found;
};
var heredocIn = (word) => {
  const match = /^[0-9]*<<(-?)[\t\n\f\r ]*/.exec(word);
  if (match === null) return void 0;
  const rest = word.slice(match[0].length);
  if (rest === "" || rest.includes("<")) return void 0;
  const plain2 = lex(rest, BACKSLASH);
  if ("error" in plain2) return plain2;
  const [name] = plain2.words;
  if (name === void 0 || plain2.words.length !== 1) return void 0;
  const raw = lex(rest, { ...BACKSLASH, rawQuotes: true });
  const [quoted] = "error" in raw ? [] : raw.words;
  if ("error" in raw || quoted === void 0 || raw.words.length !== 1) return { error: "its quotes make no one word" };
  return { name, chomp: match[1] === "-", expands: quotesIn(name) === quotesIn(quoted) };
};
var quotesIn = (word) => {
  let count = 0;
  for (const char of word) if (char === '"' || char === "'") count++;
  return count;
};

// src/dockerfile/exec-form.ts
var execFormOf = (text) => {
  const start = skipSpace(text, 0, text.length);
  if (text.charAt(start) !== "[") return void 0;
  const end = trimSpace(text, start, text.length);
  if (text.charAt(end - 1) !== "]") return void 0;
  const value2 = parseJson(text.slice(start, end));
  if (!Array.isArray(value2)) return void 0;
  const strings = [];
  for (const item of value2) {
    if (typeof item !== "string") return "not-strings";
    strings.push(item.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD"));
  }
  return strings;
};
var parseJson = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
};

// src/dockerfile/flags.ts
var readFlags = (logical, from, to, escape) => {
  const { text } = logical;
  if (!beginsFlag(text, from, to)) return { flags: [], rest: from };
  const flags = [];
  let at2 = from;
  while (beginsFlag(text, at2, to)) {
    const word = readWord2(text, at2, to, escape);
    if (word.value === "--") return { flags, rest: word.end };
    flags.push(flagOf2(logical, at2, word));
    at2 = word.end;
    at2 = skipAfterFlag(text, at2, to);
  }
  return { flags, rest: at2 };
};
var HYPHEN = 45;
var beginsFlag = (text, at2, to) => at2 + 1 < to && text.charCodeAt(at2) === HYPHEN && text.charCodeAt(at2 + 1) === HYPHEN;
var breaksWord = (byte) => byte === 32 || byte >= 9 && byte <= 13 || byte === 133 || byte === 160;
var skipAfterFlag = (text, from, to) => {
  let at2 = from < to ? from + lengthAt(text, from) : from;
  while (at2 < to && text.charCodeAt(at2) < 128 && breaksWord(text.charCodeAt(at2))) at2++;
  return at2;
};
var lengthAt = (text, at2) => (text.codePointAt(at2) ?? 0) > 65535 ? 2 : 1;
var NO_QUOTE = -1;
var readWord2 = (text, from, to, escape) => {
  let value2 = "";
  let quote = NO_QUOTE;
  let escaped = false;
  for (let at2 = from; at2 < to; at2 += lengthAt(text, at2)) {
    for (const byte of bytesAt(text, at2)) {
      if (!escaped && quote === NO_QUOTE && breaksWord(byte)) return { value: value2, end: at2 };
      if (escaped) value2 += String.fromCharCode(byte);
      else if (quote === NO_QUOTE && (byte === 34 || byte === 39)) quote = byte;
      else if (byte === quote) quote = NO_QUOTE;
      else if (byte !== escape) value2 += String.fromCharCode(byte);
      escaped = !escaped && byte === escape;
    }
  }
  return { value: value2, end: to };
};
var UTF8 = new TextEncoder();
var bytesAt = (text, at2) => {
  const code = text.charCodeAt(at2);
  return code < 128 ? [code] : UTF8.encode(text.slice(at2, at2 + lengthAt(text, at2)));
};
var flagOf2 = (logical, at2, { value: value2, end }) => {
  const equals = value2.indexOf("=");
  return {
    name: value2.slice(2, equals === -1 ? value2.length : equals),
    value: equals === -1 ? void 0 : value2.slice(equals + 1),
    span: spanOf(logical, at2, end)
  };
};

// src/dockerfile/instruction.ts
var EXEC_FORMS = /* @__PURE__ */ new Set(["ADD", "CMD", "COPY", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
var headOf = (logical, escape) => {
  const { keyword, keywordSpan, argument, flags, rest, json: json2 } = plainHeadOf(logical, escape);
  const trigger = keyword === "ONBUILD" && rest.text !== "" ? plainHeadOf(rest, escape) : void 0;
  return { keyword, keywordSpan, argument, flags, rest, json: json2, trigger };
};
var instructionOf = (head, heredocs, place3) => {
  const { keyword, keywordSpan, argument, flags, rest, json: json2, trigger } = head;
  return {
    keyword,
    keywordSpan,
    span: { start: keywordSpan.start, end: place3.end },
    argument,
    flags,
    rest,
    json: json2,
    heredocs,
    line: place3.line,
    endLine: place3.endLine,
    trigger: trigger === void 0 ? void 0 : instructionOf(trigger, heredocs, place3)
  };
};
var reread = (instruction, escapeCharacter) => {
  const { argument: before } = instruction;
  const keyword = instruction.keyword.replace(/^\ufeff/, "");
  const dangling = before.text.endsWith(escapeCharacter) && !before.text.endsWith(escapeCharacter.repeat(2));
  const argument = dangling ? trimmed(before, 0, before.text.length - 1) : before;
  const { flags, rest: start } = readFlags(argument, 0, argument.text.length, escapeCharacter.charCodeAt(0));
  const rest = trimmed(argument, start, argument.text.length);
  return { ...instruction, keyword, argument, flags, rest, json: jsonOf(keyword, rest.text) };
};
var plainHeadOf = (logical, escape) => {
  const { text } = logical;
  const from = skipSpace(text, 0, text.length);
  const to = trimSpace(text, from, text.length);
  const keywordEnd = skipWord(text, from, to);
  const start = skipBlanks(text, keywordEnd, to);
  const { flags, rest: restStart } = readFlags(logical, start, to, escape);
  const argument = trimmed(logical, start, to);
  const rest = restStart === start ? argument : trimmed(logical, restStart, to);
  const keyword = keywordOf(text.slice(from, keywordEnd));
  const keywordSpan = spanOf(logical, from, keywordEnd);
  return { keyword, keywordSpan, argument, flags, rest, json: jsonOf(keyword, rest.text), trigger: void 0 };
};
var keywordOf = (word) => {
  for (let at2 = 0; at2 < word.length; at2++) {
    if (word.charCodeAt(at2) > 127) return upperAscii(lowerCase(word));
  }
  return word.toUpperCase();
};
var upperAscii = (word) => word.replace(/[a-z]/g, (letter) => letter.toUpperCase());
var jsonOf = (keyword, rest) => {
  const form = execFormOf(
    keyword === "HEALTHCHECK" ? rest.slice(skipWord(rest, 0, rest.length)) : EXEC_FORMS.has(keyword) ? rest : ""
  );
  return form === "not-strings" ? void 0 : form;
};

// src/dockerfile/stages.ts
var STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;
var fromOf = (from) => {
  const words3 = wordsOf(from.rest);
  const [base, as, name] = words3;
  const place3 = { start: from.keywordSpan.end, end: from.keywordSpan.end };
  const named4 = words3.length === 3 && as !== void 0 && isAs(as.text) ? name : void 0;
  const lower = named4 === void 0 ? void 0 : lowerCase(named4.text);
  return {
    base: base ?? { text: "", span: place3 },
    as: named4,
    name: lower !== void 0 && STAGE_NAME.test(lower) ? lower : void 0
  };
};
var isAs = (word) => word.length === 2 && "aA".includes(word.charAt(0)) && "sS\u017F".includes(word.charAt(1));
var structureOf = (instructions) => {
  const starts2 = [];
  for (const [index7, { keyword }] of instructions.entries()) if (keyword === "FROM") starts2.push(index7);
  const stages = [];
  for (const [index7, start] of starts2.entries()) {
    const from = instructions[start];
    if (from === void 0) continue;
    const { base, name } = fromOf(from);
    stages.push({
      index: index7,
      name,
      from,
      base,
      platform: from.flags.findLast((flag) => flag.name === "platform")?.value,
      instructions: instructions.slice(start + 1, starts2[index7 + 1])
    });
  }
  return { head: instructions.slice(0, starts2[0]), stages };
};

// src/dockerfile/name-values.ts
var nameValues = (instruction, escapeCharacter) => {
  const words3 = quotedWordsOf(instruction.rest, escapeCharacter);
  if (words3.length === 0) return [];
  return instruction.keyword !== "ARG" && isLegacy(words3) ? legacyPair(instruction.rest) : words3.map(pairOf);
};
var isLegacy = (words3) => words3[0]?.text.includes("=") === false;
var legacyPair = (rest) => {
  const { text } = rest;
  const nameEnd = skipWord(text, 0, text.length);
  const valueStart = skipBlanks(text, nameEnd, text.length);
  const value2 = valueStart === nameEnd ? void 0 : text.slice(valueStart);
  return [{ name: text.slice(0, nameEnd), value: value2, span: spanOf(rest) }];
};
var pairOf = ({ text, span }) => {
  const equals = text.indexOf("=");
  return equals === -1 ? { name: text, value: void 0, span } : { name: text.slice(0, equals), value: text.slice(equals + 1), span };
};

// src/dockerfile/argument-rules.ts
var argumentProblem = (instruction, escapeCharacter) => RULES.get(instruction.keyword)?.(instruction, escapeCharacter);
var isKeyword = (keyword) => RULES.has(keyword);
var needsValue = ({ rest }) => rest.text === "" ? { clause: "has no value" } : void 0;
var needsArgument = ({ rest }) => rest.text === "" ? { clause: "has no argument" } : void 0;
var onlyStrings = ({ rest, keyword }) => {
  const { text } = rest;
  const start = keyword === "HEALTHCHECK" ? skipWord(text, 0, text.length) : 0;
  if (execFormOf(text.slice(start)) !== "not-strings") return void 0;
  const span = spanOf(rest, skipSpace(text, start, text.length));
  return { clause: "has something in its array that is no string", span };
};
var fromRule = (instruction) => {
  const words3 = wordsOf(instruction.rest);
  if (words3.length !== 1 && !(words3.length === 3 && isAs(words3[1]?.text ?? ""))) {
    const clause = "takes an image, or an image, AS and a name";
    return words3.length === 0 ? { clause } : { clause, span: spanOf(instruction.rest) };
  }
  const { as, name } = fromOf(instruction);
  if (as === void 0 || name !== void 0) return void 0;
  const shape = "which begins with a letter and goes on with letters, digits, ., - and _";
  return { clause: `has ${shown(as.text)} for a stage's name, ${shape}`, span: as.span };
};
var pairsSyntax = ({ rest }, escapeCharacter) => {
  const words3 = quotedWordsOf(rest, escapeCharacter);
  if (words3.length === 0) return void 0;
  if (isLegacy(words3)) {
    const [pair2] = legacyPair(rest);
    return pair2?.value === void 0 ? { clause: "has a name and no value", span: spanOf(rest) } : void 0;
  }
  const bare = words3.find(({ text }) => !text.includes("="));
  return bare === void 0 ? void 0 : { clause: `has ${shown(bare.text)} without =`, span: bare.span };
};
var pairs = (instruction, escapeCharacter) => {
  const words3 = quotedWordsOf(instruction.rest, escapeCharacter);
  if (words3.length === 0) return { clause: "has no argument" };
  return pairsSyntax(instruction, escapeCharacter) ?? (isLegacy(words3) ? void 0 : nameless2(words3));
};
var nameless2 = (words3) => {
  const wrong = words3.find(({ text }) => text.startsWith("="));
  return wrong === void 0 ? void 0 : { clause: "has a value without a name", span: wrong.span };
};
var argRule = ({ rest }, escapeCharacter) => {
  const words3 = quotedWordsOf(rest, escapeCharacter);
  return words3.length === 0 ? { clause: "has no argument" } : nameless2(words3);
};
var copyRule = (instruction, escapeCharacter) => {
  const wrong = onlyStrings(instruction, escapeCharacter);
  if (wrong !== void 0) return wrong;
  const words3 = instruction.json ?? wordsOf(instruction.rest).map(({ text }) => text);
  if (words3.length < 2) return { clause: "takes what to copy and where to" };
  const last = words3.at(-1) ?? "";
  const heredoc = last.includes("<<") ? heredocIn(last) : void 0;
  if (heredoc === void 0 || "error" in heredoc) return void 0;
  return { clause: "has a heredoc where the destination belongs", span: spanOf(instruction.rest) };
};
var volumeRule = (instruction, escapeCharacter) => {
  const { json: json2, rest } = instruction;
  if (rest.text === "" || json2?.length === 0) return { clause: "has no path" };
  if (json2?.some((path) => path.trim() === "")) return { clause: "has an empty path", span: spanOf(rest) };
  return onlyStrings(instruction, escapeCharacter);
};
var shellRule = (instruction, escapeCharacter) => {
  const { json: json2, rest } = instruction;
  if (rest.text === "" || json2?.length === 0) return { clause: "has no argument" };
  if (json2 !== void 0) return void 0;
  return onlyStrings(instruction, escapeCharacter) ?? { clause: "takes an array of strings", span: spanOf(rest) };
};
var healthRule = (instruction, escapeCharacter) => {
  const { rest, json: json2 } = instruction;
  const typeEnd = skipWord(rest.text, 0, rest.text.length);
  const type = rest.text.slice(0, typeEnd);
  const bare = typeEnd === rest.text.length;
  if (type === "") return { clause: "has no argument" };
  const wrong = onlyStrings(instruction, escapeCharacter);
  if (wrong !== void 0) return wrong;
  if (type.toUpperCase() === "NONE") {
    return bare || json2?.length === 0 ? void 0 : { clause: "NONE takes no argument", span: spanOf(rest) };
  }
  if (type.toUpperCase() !== "CMD") {
    return { clause: `takes CMD or NONE, not ${shown(type)}`, span: spanOf(rest, 0, typeEnd) };
  }
  return bare || json2?.length === 0 ? { clause: "CMD has no command" } : void 0;
};
var NO_TRIGGER = /* @__PURE__ */ new Set(["FROM", "MAINTAINER", "ONBUILD"]);
var onbuildRule = ({ trigger }, escapeCharacter) => {
  if (trigger === void 0) return { clause: "has no instruction" };
  const { keyword, keywordSpan } = trigger;
  if (NO_TRIGGER.has(keyword)) return { clause: `cannot hold ${keyword} back`, span: keywordSpan };
  const syntax = keyword === "ENV" || keyword === "LABEL" ? pairsSyntax : EXEC_FORMS2.has(keyword) ? onlyStrings : none2;
  const wrong = syntax(trigger, escapeCharacter);
  return wrong === void 0 ? void 0 : { ...wrong, clause: `holds ${keyword} back, which ${wrong.clause}` };
};
var none2 = () => void 0;
var EXEC_FORMS2 = /* @__PURE__ */ new Set([
  "ADD",
  "CMD",
  "COPY",
  "ENTRYPOINT",
  "HEALTHCHECK",
  "RUN",
  "SHELL",
  "VOLUME"
]);
var RULES = /* @__PURE__ */ new Map([
  ["ADD", copyRule],
  ["ARG", argRule],
  ["CMD", onlyStrings],
  ["COPY", copyRule],
  ["ENTRYPOINT", onlyStrings],
  ["ENV", pairs],
  ["EXPOSE", needsArgument],
  ["FROM", fromRule],
  ["HEALTHCHECK", healthRule],
  ["LABEL", pairs],
  ["MAINTAINER", needsValue],
  ["ONBUILD", onbuildRule],
  ["RUN", onlyStrings],
  ["SHELL", shellRule],
  ["STOPSIGNAL", needsValue],
  ["USER", needsValue],
  ["VOLUME", volumeRule],
  ["WORKDIR", needsValue]
]);

// src/dockerfile/durations.ts
var UNITS = /* @__PURE__ */ new Map([
  ["ns", 1],
  ["us", 1e3],
  ["\xB5s", 1e3],
  ["\u03BCs", 1e3],
  ["ms", 1e6],
  ["s", 1e9],
  ["m", 6e10],
  ["h", 36e11]
]);
var SHORTEST = 1e6;
var LONGEST3 = 2 ** 63;
var isDuration = (value2) => {
  if (value2 === "" || /^[+-]?0$/.test(value2)) return true;
  const match = /^([+-]?)((?:[0-9.]+(?:[nu\u00b5\u03bcm]?s|[mh]))+)$/.exec(value2);
  if (match === null) return false;
  let total = 0;
  for (const [, number2 = "", unit = ""] of (match[2] ?? "").matchAll(/([0-9.]+)([a-z\u00b5\u03bc]+)/g)) {
    if (!/^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(number2)) return false;
    total += Number(number2) * (UNITS.get(unit) ?? 0);
  }
  if (total > LONGEST3) return false;
  return Math.floor(total) === 0 || match[1] !== "-" && total >= SHORTEST;
};
var MOST_RETRIES = 2 ** 31 - 1;
var isRetries = (value2) => value2 === "" || /^-0+$/.test(value2) || /^\+?[0-9]+$/.test(value2) && Number(value2) <= MOST_RETRIES;

// src/dockerfile/fields.ts
var fieldsOf2 = (text) => {
  if (text === "") return void 0;
  const fields = [];
  for (let at2 = 0; at2 <= text.length; ) {
    const field = text.charAt(at2) === '"' ? quotedField(text, at2 + 1) : plainField(text, at2);
    if (field === void 0) return void 0;
    fields.push(field.value);
    at2 = field.end + 1;
  }
  return fields;
};
var fieldPair = (field) => {
  const equals = field.indexOf("=");
  return equals === -1 ? { key: field.toLowerCase(), value: void 0 } : { key: field.slice(0, equals).toLowerCase(), value: field.slice(equals + 1) };
};
var plainField = (text, from) => {
  const comma = text.indexOf(",", from);
  const end = comma === -1 ? text.length : comma;
  const value2 = text.slice(from, end);
  return value2.includes('"') ? void 0 : { value: value2, end };
};
var quotedField = (text, from) => {
  let value2 = "";
  for (let at2 = from; ; ) {
    const quote = text.indexOf('"', at2);
    if (quote === -1) return void 0;
    value2 += text.slice(at2, quote);
    const next2 = text.charAt(quote + 1);
    if (next2 === "" || next2 === ",") return { value: value2, end: quote + 1 };
    if (next2 !== '"') return void 0;
    value2 += '"';
    at2 = quote + 2;
  }
};

// src/dockerfile/truth.ts
var TRUTHS = new Set("1 t T true True TRUE 0 f F false False FALSE".split(" "));
var isTruth = (text) => TRUTHS.has(text);

// src/dockerfile/flag-rules.ts
var FLAGS = /* @__PURE__ */ new Map([
  ["FROM", { platform: "value" }],
  ["RUN", { mount: "list", network: "value", security: "value", device: "list" }],
  ["COPY", { chown: "value", from: "value", chmod: "value", link: "switch", parents: "switch", exclude: "list" }],
  [
    "ADD",
    {
      chown: "value",
      chmod: "value",
      link: "switch",
      "keep-git-dir": "switch",
      checksum: "value",
      unpack: "switch",
      exclude: "list"
    }
  ],
  [
    "HEALTHCHECK",
    { interval: "value", timeout: "value", "start-period": "value", "start-interval": "value", retries: "value" }
  ]
]);
var BLIND = /* @__PURE__ */ new Set(["ARG", "STOPSIGNAL"]);
var flagProblem = ({ keyword, flags, rest }) => {
  if (flags.length === 0 || BLIND.has(keyword)) return void 0;
  if (keyword === "HEALTHCHECK" && /^none(?:\s|$)/i.test(rest.text)) return void 0;
  const kinds = FLAGS.get(keyword) ?? {};
  const seen2 = /* @__PURE__ */ new Set();
  for (const flag of flags) {
    const kind = Object.hasOwn(kinds, flag.name) ? kinds[flag.name] : void 0;
    const clause = kind === void 0 ? `does not know --${shown(flag.name)}` : wrongValue(flag, kind, seen2.has(flag.name));
    if (clause !== void 0) return { clause, flag };
    seen2.add(flag.name);
  }
  return void 0;
};
var wrongValue = ({ name, value: value2 }, kind, again) => {
  if (again && kind !== "list") return `has --${name} a second time`;
  if (kind === "switch") {
    return value2 === void 0 || /^(?:true|false)$/i.test(value2) ? void 0 : `takes true or false for --${name}`;
  }
  if (value2 === void 0) return `has --${name} without a value`;
  const rule = VALUES[name];
  return rule === void 0 || rule.accepts(value2) ? void 0 : `takes ${rule.takes} for --${name}`;
};
var oneOf2 = (...values) => ({
  takes: values.join(", "),
  accepts: (value2) => values.includes(value2)
});
var DURATION = { takes: "a time of a millisecond or more, such as 30s,", accepts: isDuration };
var isMount = (value2) => fieldsOf2(value2)?.every((field) => {
  const { key, value: from = "" } = fieldPair(field);
  const dollar2 = key === "from" ? from.indexOf("$") : -1;
  return dollar2 === -1 || dollar2 === from.length - 1;
}) === true;
var isDevice = (value2) => {
  let named4 = false;
  return fieldsOf2(value2)?.every((field) => {
    const { key, value: text } = fieldPair(field);
    if (key === "required") return text === void 0 || isTruth(text);
    const again = named4;
    named4 ||= field !== "" && (key !== "name" || text !== "");
    return !again;
  }) === true;
};
var VALUES = {
  network: oneOf2("default", "none", "host"),
  security: oneOf2("insecure", "sandbox"),
  interval: DURATION,
  timeout: DURATION,
  "start-period": DURATION,
  "start-interval": DURATION,
  mount: { takes: "fields such as type=cache,target=/a, and no variable in from=,", accepts: isMount },
  device: { takes: "a name and perhaps required", accepts: isDevice },
  retries: { takes: "a number", accepts: isRetries }
};

// src/dockerfile/validate.ts
var problemsOf = (file2) => {
  const problems = [...longLine(file2.source.text), ...checkProblems(file2.source.text)];
  for (const instruction of file2.instructions) {
    const problem2 = instructionProblem(instruction, file2.escape);
    if (problem2 !== void 0) problems.push(problem2);
  }
  return [...problems, ...structureProblems(file2)];
};
var instructionProblems = (instruction, escapeCharacter) => {
  const problem2 = instructionProblem(instruction, escapeCharacter);
  return problem2 === void 0 ? [] : [problem2];
};
var instructionProblem = (instruction, escapeCharacter) => {
  const { keyword, keywordSpan, span } = instruction;
  if (!isKeyword(keyword)) {
    return {
      message: `${shown(keyword) || "An empty word"} is no instruction that the builder knows.`,
      span: keywordSpan
    };
  }
  const flag = flagProblem(instruction);
  if (flag !== void 0) return { message: `${keyword} ${flag.clause}.`, span: flag.flag.span };
  const wrong = argumentProblem(instruction, escapeCharacter);
  return wrong === void 0 ? void 0 : { message: `${keyword} ${wrong.clause}.`, span: wrong.span ?? span };
};
var LONGEST_LINE = 65535;
var longLine = (text) => {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if ((end - start) * 3 > LONGEST_LINE && bytesOf(text.slice(start, end)) > LONGEST_LINE) {
      const message = `A line is longer than ${LONGEST_LINE} bytes, and the builder reads no such line.`;
      return [{ message, span: { start, end } }];
    }
    start = end + 1;
  }
  return [];
};
var bytesOf = (text) => new TextEncoder().encode(text).length;
var checkProblems = (text) => {
  const directive = checkDirective(text);
  const options = directive?.value.split(" ", 1)[0]?.trim() ?? "";
  if (directive === void 0 || options === "") return [];
  const [first = "", second, ...others] = options.split(";");
  const parts = [first, ...second === void 0 ? [] : [second], ...others.length > 0 ? [others.join(";")] : []];
  const wrong = parts.find((option3) => !isCheckOption(option3));
  return wrong === void 0 ? [] : [{ message: `The directive check does not take ${shown(wrong.trim()) || "nothing"}.`, span: directive.span }];
};
var isCheckOption = (option3) => {
  const equals = option3.indexOf("=");
  const key = option3.slice(0, Math.max(0, equals)).trim();
  return key === "skip" || key === "experimental" || key === "error" && isTruth(option3.slice(equals + 1).trim());
};
var structureProblems = ({ instructions, head, stages, source }) => {
  const end = { start: source.text.length, end: source.text.length };
  if (instructions.length === 0) return [{ message: "The file has no instruction.", span: end }];
  const early = head.find(({ keyword }) => keyword !== "ARG");
  if (early !== void 0) {
    if (!isKeyword(early.keyword)) return [];
    const message = `${early.keyword} stands above the first FROM, where only ARG may.`;
    return [{ message, span: early.span }];
  }
  return stages.length > 0 ? [] : [{ message: "The file has no FROM, so there is nothing to build.", span: end }];
};

// src/dockerfile/parse.ts
var parse = (source) => {
  const reader = readerOf(source.text);
  const { escape, directives, problems: directiveProblems } = readDirectives(reader);
  const problems = [...directiveProblems];
  const comments = [];
  const instructions = readInstructions(reader, escape, comments, problems);
  const file2 = { source, escape, directives, comments, instructions, ...structureOf(instructions) };
  const all = [...problems, ...problemsOf(file2)];
  return { ...file2, problems: all.sort((a, b) => a.span.start - b.span.start) };
};
var parsePart = (source, at2, { escape, head, stages }) => {
  const problems = [];
  const comments = [];
  const reader = { text: source.text, at: at2, line: 0, start: at2, end: at2 };
  const instructions = readInstructions(reader, escape, comments, problems);
  const part = { path: source.path, text: source.text.slice(at2) };
  const known9 = { source: part, escape, directives: [], comments, instructions, head, stages };
  return { instructions, problems: [...problems, ...problemsOf(known9)] };
};
var readInstructions = (reader, escape, comments, problems) => {
  const instructions = [];
  const code = escape.charCodeAt(0);
  for (let line = nextJoinedLine(reader, code, comments); line; line = nextJoinedLine(reader, code, comments)) {
    instructions.push(readInstruction(reader, line, code, problems));
  }
  return instructions;
};
var readInstruction = (reader, joined, escape, problems) => {
  const head = headOf(joined.logical, escape);
  const heredocs = opensHeredocs(head, joined.logical.text) ? readHeredocs(reader, joined, head, problems) : [];
  return instructionOf(head, heredocs, { line: joined.line, endLine: reader.line, end: reader.end });
};
var HEREDOC_KEYWORDS = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
var opensHeredocs = (head, text) => {
  const { keyword, json: json2 } = head.trigger ?? head;
  return HEREDOC_KEYWORDS.has(keyword) && json2 === void 0 && text.includes("<<");
};
var readHeredocs = (reader, joined, head, problems) => {
  const words3 = heredocWords(joined.logical.text);
  if ("error" in words3) {
    problems.push({ message: `A heredoc's name cannot be read: ${words3.error}.`, span: head.keywordSpan });
    return [];
  }
  return words3.map((word) => {
    const { body, closed: closed2 } = readBody(reader, word.name, word.chomp);
    if (!closed2) {
      const name = shown(word.name);
      const message = `The heredoc ${name} goes on to the end of the file: no line is ${name} alone.`;
      problems.push({ message, span: head.keywordSpan });
    }
    return { ...word, body };
  });
};
var readBody = (reader, name, chomp) => {
  const start = reader.at;
  while (readLine(reader)) {
    const from = chomp ? skipTabs(reader.text, reader.start, reader.end) : reader.start;
    const closed2 = reader.end - from === name.length && reader.text.startsWith(name, from);
    if (closed2) return { body: { start, end: reader.start }, closed: closed2 };
  }
  return { body: { start, end: reader.at }, closed: false };
};
var skipTabs = (text, from, to) => {
  let at2 = from;
  while (at2 < to && text.charCodeAt(at2) === 9) at2++;
  return at2;
};

// src/fix/rewritten.ts
var rewrittenBy = (dockerfile, stage, edits) => {
  const { path, text } = dockerfile.source;
  const units = unitsOf(dockerfile, stage);
  if (!sortIn(units, edits)) return void 0;
  const base = text.length + 1;
  const added3 = [];
  const ends = [];
  let [length, last] = [0, 0];
  for (const { start, end, edits: own } of units) {
    if (own.length > 0) {
      if (isOpen2(added3)) return void 0;
      const lines = applyEdits(text.slice(start, end), own);
      if (lines !== "") added3.push(lines);
      length += lines.length;
      last = end;
    }
    ends.push(base + length);
  }
  const closed2 = last < text.length;
  if (closed2 && (length === 0 || isOpen2(added3))) return void 0;
  const source = { path, text: `${text}
${added3.join("")}${closed2 ? LAST_LINE : ""}` };
  const { instructions: read2, problems } = parsePart(source, base, dockerfile);
  if (problems.length > 0 || closed2 && read2.at(-1)?.span.start !== base + length) return void 0;
  return { instructions: merged(units, ends, read2), source };
};
var isOpen2 = (lines) => lines.at(-1)?.endsWith("\n") === false;
var LAST_LINE = "USER 0\n";
var unitsOf = ({ stages, source: { text } }, { from, instructions, index: index7 }) => {
  const all = [from, ...instructions];
  const next2 = stages[index7 + 1]?.from;
  const starts2 = all.map(({ span }) => lineStart2(text, span.start));
  const end = next2 === void 0 ? text.length : lineStart2(text, next2.span.start);
  return all.map((instruction, at2) => ({ instruction, start: starts2[at2] ?? 0, end: starts2[at2 + 1] ?? end, edits: [] }));
};
var lineStart2 = (text, offset) => (offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1) || readerOf(text).at;
var sortIn = (units, edits) => edits.every(({ span, text }) => {
  const unit = units[countEarly(units, ({ start }) => start <= span.start) - 1];
  if (unit === void 0 || span.end > unit.end) return false;
  unit.edits.push({ span: { start: span.start - unit.start, end: span.end - unit.start }, text });
  return true;
});
var merged = (units, ends, read2) => {
  const all = [];
  let at2 = 0;
  for (const [index7, { instruction, edits }] of units.entries()) {
    if (edits.length === 0) all.push(instruction);
    const { line, endLine } = instruction;
    for (let next2 = read2[at2]; next2 && next2.span.start < (ends[index7] ?? 0); next2 = read2[++at2])
      all.push({ ...next2, line, endLine });
  }
  return all;
};

// src/fix/rewrite.ts
var rewrite = (dockerfile, stage, edits) => {
  const after4 = rewrittenBy(dockerfile, stage.stage, edits);
  if (after4 === void 0) return void 0;
  const { from, instructions } = stage.stage;
  const [first, ...others] = after4.instructions;
  if (first === void 0 || !isSame(first, from, after4.source, dockerfile.source)) return void 0;
  if (!keepsInstructions(instructions, others)) return void 0;
  const result = stage.rewritten(others, after4.source);
  return isNonRoot(result) ? { dockerfile: { ...dockerfile, source: after4.source }, stage: result } : void 0;
};
var isSame = (one, other, source, before) => source.text.slice(one.span.start, one.span.end) === before.text.slice(other.span.start, other.span.end);
var isNonRoot = ({ verdict, uid, os, user }) => verdict === "nonroot" && (os === "windows" || uid !== 0) && user !== void 0;
var keepsInstructions = (before, after4) => {
  let at2 = 0;
  for (const { keyword } of after4) {
    if (keyword === before[at2]?.keyword) at2 += 1;
    else if (keyword !== "RUN" && keyword !== "USER" && keyword !== "ENV") return false;
  }
  return at2 === before.length;
};

// src/fix/repair.ts
var repairFor = (dockerfile, stage, options) => {
  const { user, os } = stage;
  const decision = decisionOf(stage);
  if (decision === void 0 || user === void 0 || os === "windows" || dockerfile.problems.length > 0)
    return void 0;
  if (decision.instruction.line !== decision.instruction.endLine) return void 0;
  const fix2 = withoutComment(stage, decision, user) ?? withAccount(dockerfile, stage, decision) ?? asNumber(stage, decision, options);
  return fix2 !== void 0 && rewrite(dockerfile, stage, fix2.edits) !== void 0 ? fix2 : void 0;
};
var fixOf3 = (title, edits) => ({
  title,
  safety: "safe",
  obstacles: [],
  edits
});
var withoutComment = ({ accounts }, { value: line }, user) => {
  const name = user.slice(0, user.indexOf("#")).trim();
  if (!user.includes("#") || name === "") return void 0;
  const { verdict, uid, gid } = outcomeOf(name, accounts);
  if (verdict !== "nonroot") return void 0;
  const value2 = uid === void 0 ? name : gid === void 0 ? `${uid}` : `${uid}:${gid}`;
  return fixOf3(`Take the comment off the line, and run as ${value2}`, [{ span: line.span, text: value2 }]);
};
var withAccount = (dockerfile, stage, { instruction, index: index7, as, value: line }) => {
  const { image, steps, user = "" } = stage;
  const template = templateFor(image?.facts, stage);
  if (template === void 0 || image?.certain !== true || as.verdict !== "root") return void 0;
  const accounts = stage.accounts();
  if (!/^[a-z_][a-z0-9_-]{0,30}$/.test(user) || accounts.groups.has(user)) return void 0;
  if (steps.slice(index7 + 1).some((step3) => needsRights(step3.instruction))) return void 0;
  const { uid, gid } = freeIds(accounts);
  const install2 = image.facts.installAccountTools ?? "";
  const home = template === "busybox" ? "-H -h /nonexistent" : "--no-create-home --home-dir /nonexistent";
  const account = {
    kind: "new",
    name: user,
    uid,
    gid,
    value: `${uid}:${gid}`,
    template,
    fill: { home, install: install2 },
    edits: [],
    home: void 0
  };
  const habits = habitsOf(dockerfile, stage.stage.from);
  const { offset, spaced } = above(dockerfile, instruction, index7);
  const text = runLines(accountCommandsOf(account), habits) + habits.newline + (spaced ? habits.newline : "");
  return fixOf3(`Create ${user} (${uid}:${gid})`, [
    { span: { start: offset, end: offset }, text },
    { span: line.span, text: account.value }
  ]);
};
var asNumber = ({ accounts, user = "" }, { value: line }, options) => {
  const outOfRange = numberOf(user.split(":")[0] ?? "") !== void 0;
  if (!accounts().absent && !outOfRange) return void 0;
  const free = freeIds(accounts());
  const value2 = `${options.uid ?? free.uid}:${options.gid ?? options.uid ?? free.gid}`;
  return fixOf3(`Run as ${value2}`, [{ span: line.span, text: value2 }]);
};

// src/rules/unusable-user.ts
var unusableUser = {
  id: "unusable-user",
  severity: "error",
  summary: "The container cannot start as the user that USER names.",
  why: "The engine looks the user up when the container starts. The build passes, and every start fails. Create the account above USER, or write a valid numeric id.",
  check: (subject) => productsOf(subject).filter(({ verdict, problems }) => verdict === "invalid" && problems.length === 0).map((each) => {
    const { stage, user, reason, decidedBy, decidedAs } = each;
    const fix2 = repairFor(subject.dockerfile, each, subject.options);
    return {
      span: decidedBy?.span ?? stage.from.span,
      message: `USER ${decidedAs?.written ?? user}: ${reason}, so the container cannot start.`,
      notes: decidedAs?.written.includes("#") ? ["USER takes the whole line: a # in it starts no comment."] : [],
      stage: stage.index,
      ...fix2 === void 0 ? {} : { fix: fix2 }
    };
  })
};

// src/rules/unused-account.ts
var unusedAccount = {
  id: "unused-account",
  severity: "info",
  summary: "The Dockerfile creates an account, but the image runs as root.",
  why: "Probably a USER line was forgotten, so the account protects nothing. Add USER with its id below the last step that needs root.",
  check: (subject) => judgedProducts(subject).flatMap((stage) => {
    if (stage.verdict !== "root" || stage.steps.some(({ user }) => user.verdict === "nonroot")) return [];
    if (!isExamined(stage, subject)) return [];
    const { options, dockerfile } = subject;
    const { source } = dockerfile;
    const account = createdAccount({ stage, options, source, canRun: true, wantsHome: false });
    if (account?.span === void 0) return [];
    const message = `${account.name} is made here, and the image runs as root all the same.`;
    return [{ span: account.span, message, stage: stage.stage.index }];
  })
};

// src/rules/unwritable-volume.ts
var unwritableVolume = {
  id: "unwritable-volume",
  severity: "warning",
  summary: "The user of the image cannot write to its volume.",
  why: "A new volume takes its owner from the directory in the image, and root owns it if there is none. The program's first write fails. Create and chown the directory above VOLUME.",
  check: (subject) => productsOf(subject).flatMap(
    (stage) => stage.verdict === "nonroot" && stage.os !== "windows" && isExamined(stage, subject) ? findingsIn2(stage, subject) : []
  )
};
var MOST_VOLUMES = 100;
var findingsIn2 = (stage, { dockerfile, options }) => {
  const tree = treeOf(stage, options);
  let left = MOST_VOLUMES;
  return stage.steps.flatMap((step3) => {
    const { operation, instruction } = step3;
    if (operation.kind !== "volume" || left-- <= 0) return [];
    const paths = volumesIn(operation).filter((path) => isShut(stage, tree, path));
    if (paths.length === 0) return [];
    const fix2 = ownedAbove(stage, step3, paths, dockerfile);
    const message = `VOLUME ${paths.join(" ")}: nothing gives the directory to USER ${stage.user}, so a new volume is root's.`;
    return [{ span: instruction.span, message, stage: stage.stage.index, ...fix2 === void 0 ? {} : { fix: fix2 } }];
  });
};
var isShut = (stage, tree, path) => {
  const { uid, gid } = stage;
  const found = tree.at(path);
  if (found === "absent" || found === "unknown") {
    return (found === "absent" || isOfPlainBase(stage, tree, path)) && !hides(stage);
  }
  if (uid === void 0 && (found.owner !== 0 || found.group !== 0)) return false;
  const who = uid === void 0 ? SOMEBODY : { uid, groups: gid === void 0 ? [] : [gid] };
  return tree.may(who, path, "write").answer === "no";
};
var isOfPlainBase = ({ image }, tree, path) => image?.facts.user === "" && image.facts.startsService === false && tree.may(SOMEBODY, path, "write").because.line === void 0;
var SOMEBODY = { uid: MAX_ID, groups: [] };
var hides = (stage) => {
  const found = known6.get(stage) ?? lineage(stage).some(
    ({ steps }) => steps.some(({ operation }) => operation.kind === "run" && operation.commands().some(isHidden2))
  );
  known6.set(stage, found);
  return found;
};
var known6 = newMemory();
var isHidden2 = ({ name, args, command: { words: words3 } }) => {
  const [program] = words3;
  if (program === void 0) return false;
  if (!program.literal || name.endsWith(".sh") || nameOf(program).includes("/") || hasRole(name, "shell")) return true;
  return hasRole(name, "preparer") && args.some(({ value: value2 }) => value2 === void 0);
};
var ownedAbove = ({ uid, gid }, { instruction, as }, paths, { source }) => {
  const { span, line } = instruction;
  if (uid === void 0 || as.verdict !== "root") return void 0;
  const owner = `${uid}:${gid ?? uid}`;
  const words3 = paths.map(shellWord).join(" ");
  const start = source.text.lastIndexOf("\n", span.start) + 1;
  return {
    title: `Make ${paths.join(" ")} and give it to ${owner} above line ${line}`,
    safety: "safe",
    obstacles: [],
    edits: [
      {
        span: { start, end: start },
        text: `RUN mkdir -p ${words3} && chown ${owner} ${words3}${newlineOf(source.text)}`
      }
    ]
  };
};

// src/rules/wrong-account-tool.ts
var wrongAccountTool = {
  id: "wrong-account-tool",
  severity: "error",
  summary: "The command that creates the account does not fit this image.",
  why: "useradd, BusyBox adduser and Debian adduser look alike, but their options differ in meaning. The build fails, or creates another account than the one you wrote. Use the tool that this image has.",
  check: (subject) => accountFindings(subject, KINDS7)
};
var KINDS7 = /* @__PURE__ */ new Set([
  "no-shell",
  "missing-tool",
  "foreign-flag",
  "asks-password",
  "gecos-not-group",
  "ignored-operand",
  "no-own-group",
  "unknown-group",
  "other-gid"
]);

// src/rules/index.ts
var registered = [
  missingUser,
  rootUser,
  emptyUser,
  unusableUser,
  unknownBase2,
  namedUser,
  wrongAccountTool,
  takenId,
  unpinnedId,
  unusedAccount,
  installAfterUser,
  unwritableVolume,
  chownAfterVolume,
  rootHome,
  privilegedPort,
  unknownChown,
  copyAfterUser,
  rootByDesign,
  passwordlessSudo,
  allowedRoot,
  exceptionWithoutReason,
  exceptionExpired,
  exceptionUnused,
  parseError
];
var rules = registered;

// src/consequences/writable/owned.ts
var notYetOwned = (view, account, paths) => {
  const all = lineage(view.stage).flatMap(
    ({ triggers: triggers3, steps }) => [...triggers3, ...steps].map((step3) => ({ ...step3, target: view.copies.get(step3.instruction)?.target }))
  );
  const instructions = all.map(({ instruction }) => instruction);
  const grants2 = [...grantsOf(view, account, instructions), ...homeGrant(account, all)];
  const lost = (at2, path) => all.slice(at2 + 1).some((later) => touches(later, path));
  return paths.filter((path) => !grants2.some((grant) => covers(grant, path) && !lost(grant.at, path.path)));
};
var covers = ({ path, deep }, wanted) => path === wanted.path ? deep || !wanted.recursive : deep && isWithin(wanted.path, path);
var touches = ({ operation, target }, path) => {
  if (operation.kind === "run") return operation.commands().some((command) => mentions(command, path));
  const given = (operation.kind === "copy" || operation.kind === "add") && operation.chown !== void 0;
  return target !== void 0 && isWithin(target, path) && !given;
};
var grantsOf = (view, account, all) => {
  const places = new Map(all.map((instruction, index7) => [instruction, index7]));
  return view.builds.filter((each) => isGrant2(each, account)).flatMap((each) => {
    const instruction = each.stage.stage.instructions[each.index];
    const at2 = (instruction && places.get(instruction)) ?? -1;
    return grantedPaths(each).map((path) => ({ path, deep: isDeep(each), at: at2 }));
  });
};
var homeGrant = ({ kind, name, home }, all) => {
  if (home === void 0 || name === void 0 || kind === "new") return [];
  const made3 = all.findIndex(
    ({ operation }) => operation.kind === "run" && operation.commands().some((each) => ADDS.has(each.name) && each.args.some(({ value: value2 }) => value2 === name))
  );
  const first = all.findIndex(({ operation, target }) => {
    const path = operation.kind === "workdir" ? operation.target.path : target;
    return path !== void 0 && isWithin(path, home);
  });
  return first !== -1 && first < made3 ? [] : [{ path: home, deep: false, at: made3 }];
};
var ADDS = /* @__PURE__ */ new Set(["useradd", "adduser"]);
var isDeep = ({ args }) => args.some(({ word }) => word.text === "--recursive" || /^-[A-Za-z]*R/.test(word.text));
var isGrant2 = ({ command, name, args }, account) => {
  if (!command.certain || name !== "chmod" && name !== "chown") return false;
  const [first] = operandsOf2(args);
  if (first?.value === void 0) return false;
  if (name === "chmod") return /^0?[0-7]?777$|^(?:a|ugo|o)\+[rwxX]*w[rwxX]*$/.test(first.value);
  return isAccount(first.value.split(/[:.]/)[0] ?? "", account);
};
var isAccount = (owner, { name, uid }) => owner !== "" && (owner === name || uid !== void 0 && owner === `${uid}`);
var grantedPaths = (each) => pathsOf2(each, operandsOf2(each.args).slice(1));

// src/fix/home-move.ts
var REWRITTEN = /* @__PURE__ */ new Set([
  "ENV",
  "WORKDIR",
  "VOLUME",
  "RUN",
  "COPY",
  "ADD",
  "CMD",
  "ENTRYPOINT",
  "HEALTHCHECK",
  "ARG"
]);
var ROOT3 = /(?<![\w./~}-])\/root(?=$|[\s/"'`:;,|&)<>\]}=\\])/g;
var homeMove = (view, { home, uid, kind }) => {
  const { stage, dockerfile, scripts } = view;
  if (home === void 0 || uid === void 0 || stage.parent !== void 0) return void 0;
  if (kind !== "new" && !(kind === "shipped" && home.startsWith("/home/"))) return void 0;
  if (Object.values(stage.image?.facts.env ?? {}).some((value2) => value2.includes("/root"))) return void 0;
  if (scripts.some(({ text }) => text?.includes("/root"))) return void 0;
  const { steps } = stage;
  const edits = steps.flatMap((step3) => mentions2(step3, dockerfile).map((span2) => ({ span: span2, text: home })));
  const filled = movableCaches(view);
  const index7 = steps.findIndex((step3) => usesHome(step3, dockerfile) || filled.has(step3.instruction.line));
  const others = [
    ...dockerfile.comments.map(({ span: span2 }) => span2),
    ...steps.flatMap(({ operation }) => bodiesOf(operation))
  ];
  if (index7 === -1 || others.some((other) => edits.some(({ span: span2 }) => isInside(span2, other)))) return void 0;
  const setsHome = !steps.some(
    ({ operation }) => operation.kind === "env" && operation.pairs.some(({ name }) => name === "HOME")
  );
  const sentence = `What lies in /root moves to ${home}: mounts, scripts and images built FROM this one that name /root have to follow.`;
  const span = steps[index7]?.instruction.span;
  return {
    index: index7,
    setsHome,
    edits,
    owned: [...steps.flatMap((step3) => volumesOf(step3, home)), { ...owned2, path: home }],
    consequence: consequence("root-home", sentence, span)
  };
};
var owned2 = { file: false, because: "the move from /root", recursive: true, exists: true, above: void 0 };
var volumesOf = ({ operation, index: index7 }, home) => {
  if (operation.kind !== "volume") return [];
  return operation.paths.flatMap(
    ({ path, written: written2 }) => path === void 0 || !isWithin(path, "/root") || written2.includes("$") ? [] : [{ ...owned2, path: home + path.slice("/root".length), exists: false, recursive: false, above: index7 }]
  );
};
var mentions2 = ({ operation, instruction }, { source }) => {
  if (!REWRITTEN.has(instruction.keyword)) return [];
  const { start, end } = instruction.span;
  const from = operation.kind === "copy" || operation.kind === "add" ? operation.target.span.start : start;
  return Array.from(source.text.slice(start, end).matchAll(ROOT3), ({ index: index7 }) => start + index7).filter((at2) => at2 >= from).map((at2) => ({ start: at2, end: at2 + "/root".length }));
};
var bodiesOf = (operation) => {
  if (operation.kind === "run") return operation.bodies;
  if (operation.kind !== "copy" && operation.kind !== "add") return [];
  return operation.sources.flatMap((source) => source.kind === "heredoc" ? [source.body] : []);
};
var isInside = (inner2, outer) => inner2.start >= outer.start && inner2.end <= outer.end;
var usesHome = (step3, dockerfile) => {
  if (mentions2(step3, dockerfile).length > 0) return true;
  return step3.operation.kind === "run" && step3.operation.commands().some(fillsHome);
};
var fillsHome = ({ name, args, outputs }) => HOME_TOOLS.test(name) || /^pip[0-9.]*$/.test(name) && args.some(({ value: value2 }) => value2 === "--user") || [...args, ...outputs.map(({ target }) => target)].some(({ word }) => NAMES_HOME.test(word.text));
var HOME_TOOLS = /^(?:pipx|rustup|rustup-init|nvm)$/;
var NAMES_HOME = /(?:^|[=:])(?:~\/|\$HOME\b|\$\{HOME\})/;

// src/fix/openshift.ts
var inGroupZero = (account) => {
  if (account.uid === void 0) return account;
  const group = { ...account, gid: 0, value: `${account.uid}:0`, home: void 0 };
  return account.kind === "new" ? { ...group, kind: "number", name: void 0, template: "number" } : group;
};

// src/fix/choose.ts
var choose = (view, canRun2, obstacles) => {
  const { stage, options, dockerfile } = view;
  const question = { stage, options, source: dockerfile.source, canRun: canRun2 };
  if (options.profile === "openshift") {
    return { account: inGroupZero(accountFor({ ...question, wantsHome: false })), move: void 0 };
  }
  if (obstacles.some(({ kind }) => kind === "root-home")) {
    const account = accountFor({ ...question, wantsHome: true });
    const move2 = homeMove(view, account);
    if (move2 !== void 0) return { account, move: move2 };
  }
  return { account: accountFor({ ...question, wantsHome: wantsHome(view) }), move: void 0 };
};

// src/fix/copy-owner.ts
var copyOwnerEdits = ({ stage, copies, dockerfile }, tree, account) => stage.steps.flatMap(({ instruction }) => {
  const copy2 = copies.get(instruction);
  if (copy2 === void 0 || copy2.operation.chown !== void 0 || !isWithin(copy2.target, tree)) return [];
  return ownerFlag(instruction, dockerfile, account);
});

// src/fix/lines.ts
var moveEdits = (view, account, { index: index7, setsHome, edits }) => {
  const { dockerfile, stage } = view;
  const first = stage.stage.instructions[index7];
  if (first === void 0) return edits;
  const habits = habitsOf(dockerfile, stage.stage.from);
  const home = setsHome ? [`${habits.lowerCase ? "env" : "ENV"} HOME=${account.home}`] : [];
  const make = accountCommandsOf(account);
  const lines = [...make.length === 0 ? [] : [runLines(make, habits)], ...home];
  return [...lines.length === 0 ? [] : [inserted(view, above(dockerfile, first, index7), lines, habits)], ...edits];
};
var lineEdits = (view, place3, account, writable) => {
  const { dockerfile, stage } = view;
  const { instructions, from } = stage.stage;
  const habits = habitsOf(dockerfile, from);
  const ownership = ownershipOf(view, account);
  const early = writable.filter(({ above: index7 }) => index7 !== void 0);
  const first = early.reduce((least, { above: index7 }) => Math.min(least, index7 ?? 0), Number.POSITIVE_INFINITY);
  const together = early.length > 0 && !instructions.slice(first, place3.index).some(needsRights);
  const make = accountCommandsOf(account);
  const edits = [];
  const late = together ? [] : [
    ...make,
    ...ownershipCommands(
      writable.filter((path) => !early.includes(path)),
      ownership
    )
  ];
  const volume = instructions[first];
  if (volume !== void 0 && early.length > 0) {
    const commands2 = together ? [...make, ...ownershipCommands(writable, ownership)] : ownershipCommands(early, ownership);
    edits.push(inserted(view, above(dockerfile, volume, first), [runLines(commands2, habits)], habits));
  }
  edits.push(...userEdits(view, place3, late, account, habits));
  return edits;
};
var userEdits = (view, place3, commands2, account, habits) => {
  const { dockerfile, stage } = view;
  const run2 = commands2.length === 0 ? [] : [runLines(commands2, habits)];
  const line = replaceableUser(stage, run2.length > 0);
  if (line === void 0) {
    const { from, instructions } = stage.stage;
    const closed2 = place3.atEnd ? withoutDangling(dockerfile, instructions.at(-1) ?? from) : [];
    const edit = inserted(view, place3, [...run2, userLine(account.value, habits)], habits);
    return [...closed2, edit];
  }
  const replaced2 = { span: line.value.span, text: account.value };
  if (run2.length === 0) return [replaced2];
  return [inserted(view, above(dockerfile, line.instruction, line.index), run2, habits), replaced2];
};
var replaceableUser = (stage, runs) => {
  const decision = decisionOf(stage);
  if (decision === void 0 || decision.instruction.line !== decision.instruction.endLine) return void 0;
  if (stage.steps.slice(decision.index + 1).some(({ instruction }) => needsRights(instruction))) return void 0;
  return runs && decision.as.verdict !== "root" ? void 0 : decision;
};
var inserted = (view, place3, lines, { newline }) => {
  const { stage, dockerfile } = view;
  const airy = separatesByBlankLines(dockerfile, [stage.stage.from, ...stage.stage.instructions]);
  const block = lines.join(airy ? newline + newline : newline);
  const blank = place3.spaced ? newline : "";
  const text = place3.atEnd ? newline + blank + block : block + newline + blank;
  return { span: { start: place3.offset, end: place3.offset }, text };
};
var ownershipOf = ({ options }, { uid, gid, value: value2 }) => {
  if (options.profile === "openshift") return { kind: "group-0" };
  return { kind: "owner", owner: uid === void 0 ? value2 : `${uid}:${gid ?? uid}` };
};

// src/fix/port-move.ts
var portMove = (view) => {
  const { stage, dockerfile } = view;
  const low = lowPort(view);
  if (low === void 0 || stage.parent !== void 0 || serversOf(view).length > 0) return void 0;
  const from = `${low.port}`;
  const to = `${low.port + 8e3}`;
  const { text } = dockerfile.source;
  const set = stage.steps.flatMap(({ operation }) => settings(operation, from, text));
  const exposed = stage.steps.flatMap(({ operation }) => exposures(operation, from));
  const checks = stage.steps.flatMap(
    ({ operation }) => operation.kind === "healthcheck" ? operation.line ?? [] : []
  );
  const checked = checks.flatMap(({ span }) => checkedPorts(span, from, text));
  const [setting] = set;
  if (setting === void 0 || set.length > 1 || low.instruction.keyword !== "EXPOSE" || exposed.length === 0)
    return void 0;
  if (checks.some(({ span }) => IMPLIED.test(text.slice(span.start, span.end)))) return void 0;
  const edits = [setting, ...exposed, ...checked].map((start) => ({
    span: { start, end: start + from.length },
    text: to
  }));
  const sentence = `The port moves from ${from} to ${to}: what is published or routed to ${from} has to follow.`;
  return { edits, consequence: consequence("privileged-port", sentence, low.span ?? low.instruction.span) };
};
var IMPLIED = /https?:\/\/(?:localhost|127\.0\.0\.1)(?:[/\s"']|$)/;
var settings = (operation, port, source) => {
  if (operation.kind !== "env") return [];
  return operation.pairs.flatMap(({ name, value: value2, span: { start, end } }) => {
    const written2 = source.slice(start, end).replace(/["']/g, "");
    if (name === void 0 || !isPortVariable(name) || !(written2.endsWith(`=${port}`) || written2.endsWith(`:${port}`) || written2 === `${name} ${port}`))
      return [];
    return value2?.includes(";") === true ? [] : [start + source.slice(start, end).lastIndexOf(port)];
  });
};
var exposures = (operation, port) => operation.kind === "expose" ? operation.ports.flatMap(
  ({ written: written2, span }) => written2 === port || written2 === `${port}/tcp` ? [span.start] : []
) : [];
var checkedPorts = ({ start, end }, port, source) => Array.from(source.slice(start, end).matchAll(/(?<=(?:localhost|127\.0\.0\.1):)[0-9]+/g)).filter(([found]) => found === port).map(({ index: index7 }) => start + index7);

// src/fix/shell.ts
var canRun = ({ stage }, place3) => {
  const user = stage.steps[place3.index - 1]?.user ?? stage.initial;
  if (user.verdict !== "root" && !(user.verdict === "unknown" && hasShellRun(stage))) return false;
  const shell = shellOf(stage);
  if (shell !== void 0 && !/(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(shell)) return false;
  return stage.image?.facts.shell ?? hasShellRun(stage);
};
var shellOf = ({ steps }) => {
  const operation = steps.findLast((step3) => step3.operation.kind === "shell")?.operation;
  return operation?.kind === "shell" ? operation.argv[0]?.text : void 0;
};
var hasShellRun = ({ steps }) => steps.some(({ operation }) => operation.kind === "run" && operation.form === "shell");
var isCrossBuilt = ({ dockerfile, stage }) => !stage.stage.instructions.some(({ keyword }) => keyword === "RUN") && namesBuildPlatform(dockerfile);
var namesBuildPlatform = (dockerfile) => {
  const names = crossBuilt.get(dockerfile) ?? dockerfile.stages.some(({ platform }) => /\$\{?BUILDPLATFORM\}?/.test(platform ?? ""));
  crossBuilt.set(dockerfile, names);
  return names;
};
var crossBuilt = newMemory();

// src/fix/plan.ts
var planFor = (dockerfile, stage, options) => {
  if (stage.verdict !== "root" && stage.verdict !== "unknown") return void 0;
  if (dockerfile.problems.length > 0) return void 0;
  const view = viewOf(dockerfile, stage, options);
  const { account, writable, edits, follow } = stage.os === "windows" ? windowsDraft(view) : linuxDraft(view);
  const after4 = rewrite(dockerfile, stage, edits);
  if (after4 === void 0) return void 0;
  const asked3 = consequencesOf(viewOf(after4.dockerfile, after4.stage, options), account);
  const consequences = worstFirst([...asked3, ...argumentConsequences(view), ...follow]);
  return { fix: fixOf4(account, edits, consequences), account, writable, consequences };
};
var linuxDraft = (view) => {
  const { stage, options, dockerfile } = view;
  const place3 = placeOf3(dockerfile, stage);
  const shell = canRun(view, place3);
  const { account, move: move2 } = choose(view, shell && !isCrossBuilt(view), [
    ...rootHomeConsequences(view),
    ...cacheConsequences(view)
  ]);
  const wanted = writablePaths(view);
  const owned3 = options.profile === "openshift" ? wanted : notYetOwned(view, account, wanted);
  const writable = shell ? [...owned3, ...move2?.owned ?? []] : [];
  const ports = portMove(view);
  const lines = move2 === void 0 ? lineEdits(view, place3, account, writable) : [...moveEdits(view, account, move2), ...lineEdits(view, place3, { ...account, template: void 0 }, writable)];
  return {
    account,
    writable,
    edits: [...account.edits, ...copyEdits(view, account), ...lines, ...ports?.edits ?? []],
    follow: [move2?.consequence, ports?.consequence].filter((each) => each !== void 0)
  };
};
var fixOf4 = (account, edits, consequences) => {
  const [first, ...others] = edits;
  if (first === void 0) throw new Error("a plan without an edit");
  return {
    title: titleOf(account),
    safety: consequences.length === 0 ? "safe" : "unsafe",
    obstacles: consequences.map(({ sentence }) => sentence),
    edits: [first, ...others]
  };
};
var copyEdits = (view, account) => {
  if (view.stage.os === "windows" || account.uid === void 0 || view.options.profile === "openshift") return [];
  const tree = ownedTree(view);
  const edits = [...tree === void 0 ? [] : copyOwnerEdits(view, tree, account), ...closedCopyEdits(view, account)];
  return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];
};
var titleOf = ({ kind, name, value: value2 }) => {
  const who = name === void 0 || name === value2 ? value2 : `${name} (${value2})`;
  switch (kind) {
    case "restored":
      return `Put back ${who}`;
    case "created":
      return `Run as ${who}, which the file creates`;
    case "shipped":
      return `Run as ${who}, which the base image has`;
    case "new":
      return `Create ${who} and run as it`;
    case "number":
      return `Run as ${who}`;
  }
};
var windowsDraft = (view) => {
  const account = {
    kind: "shipped",
    name: "ContainerUser",
    uid: void 0,
    gid: void 0,
    value: "ContainerUser",
    template: void 0,
    fill: {},
    edits: [],
    home: void 0
  };
  return {
    account,
    writable: [],
    edits: lineEdits(view, placeOf3(view.dockerfile, view.stage), account, []),
    follow: []
  };
};

// src/knowledge/images/agreed.ts
var merged2 = /* @__PURE__ */ new WeakMap();
var agreed = (rows) => {
  const known9 = merged2.get(rows) ?? { facts: intersection(rows) };
  merged2.set(rows, known9);
  return known9.facts;
};
var intersection = (rows) => {
  const linux = rows.filter(({ row }) => row.family !== "windows");
  const [first, ...others] = (linux.length > 0 ? linux : rows).map(({ facts }) => facts());
  if (first === void 0) return void 0;
  const same = (key) => others.every((other) => JSON.stringify(other[key]) === JSON.stringify(first[key]));
  if (!same("user") || !same("uid") || !same("gid")) return void 0;
  const all = [first, ...others];
  const tools = same("accountTools") && same("accountCreation") && same("installAccountTools");
  return {
    ...first,
    tag: null,
    family: same("family") ? first.family : "unknown",
    accounts: first.accounts.filter(
      (account) => others.every(({ accounts }) => accounts.some((other) => JSON.stringify(other) === JSON.stringify(account)))
    ),
    accountsComplete: same("family") && same("accounts") && all.every(({ accountsComplete }) => accountsComplete),
    serviceAccount: same("serviceAccount") && same("accounts") ? first.serviceAccount : null,
    ...same("env") && same("envVaries") ? {} : { env: null, envVaries: [] },
    shell: same("shell") ? first.shell : null,
    ...tools ? {} : { accountTools: "none", accountCreation: "numeric-only", installAccountTools: null },
    packageManager: same("packageManager") ? first.packageManager : null,
    startsService: same("startsService") ? first.startsService : null,
    stepsDownWith: all.find(({ stepsDownWith }) => stepsDownWith !== null)?.stepsDownWith ?? null,
    rootByDesign: all.some(({ rootByDesign: rootByDesign2 }) => rootByDesign2),
    privilegedPorts: [...new Set(all.flatMap(({ privilegedPorts }) => privilegedPorts))],
    notes: all.find(({ rootByDesign: rootByDesign2 }) => rootByDesign2)?.notes ?? first.notes
  };
};

// src/knowledge/images/glob.ts
var matchesGlob = (pattern, text) => {
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < text.length) {
    if (pattern[p] === "*") {
      star = p;
      mark = t;
      p += 1;
    } else if (pattern[p] === text[t]) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      mark += 1;
      p = star + 1;
      t = mark;
    } else return false;
  }
  while (pattern[p] === "*") p += 1;
  return p === pattern.length;
};
var literalLength = (pattern) => {
  const star = pattern.indexOf("*");
  return star < 0 ? pattern.length : star;
};

// src/knowledge/images/fold.ts
var HUB_MIRRORS = [
  "registry-1.docker.io/",
  "registry.hub.docker.com/",
  "mirror.gcr.io/",
  "public.ecr.aws/docker/",
  "docker.mirror.hashicorp.services/",
  "mcr.microsoft.com/mirror/docker/"
];
var ARCHITECTURE = /^docker\.io\/(?:amd64|arm32v5|arm32v6|arm32v7|arm64v8|armhf|aarch64|i386|mips64le|ppc64le|riscv64|s390x)\/(?=[^/]+$)/;
var RED_HAT = "registry.redhat.io/ubi";
var folded = (name) => {
  const mirror = HUB_MIRRORS.find((prefix) => name.startsWith(prefix));
  if (mirror !== void 0) return { repository: onHub(name.slice(mirror.length)), via: mirror.slice(0, -1) };
  const architecture = ARCHITECTURE.exec(name)?.[0];
  if (architecture !== void 0) {
    return { repository: onHub(name.slice(architecture.length)), via: architecture.slice("docker.io/".length, -1) };
  }
  if (name.startsWith(RED_HAT)) {
    return { repository: `registry.access.redhat.com/ubi${name.slice(RED_HAT.length)}`, via: "registry.redhat.io" };
  }
  return { repository: name, via: void 0 };
};
var onHub = (path) => `docker.io/${path.includes("/") ? path : `library/${path}`}`;

// src/knowledge/images/reference.ts
var HUB = "docker.io";
var DOMAIN_PART = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
var DOMAIN = new RegExp(`^(?:${DOMAIN_PART}(?:\\.${DOMAIN_PART})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
var PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
var TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
var DIGEST = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
var IDENTIFIER = /^[a-f0-9]{64}$/;
var LONGEST_PATH = 255;
var parseReference = (word) => {
  if (IDENTIFIER.test(word)) return void 0;
  const { domain, rest } = splitDomain(word);
  const at2 = rest.indexOf("@");
  const digest = at2 < 0 ? void 0 : rest.slice(at2 + 1);
  const tagged = at2 < 0 ? rest : rest.slice(0, at2);
  const colon = tagged.indexOf(":");
  const tag = colon < 0 ? void 0 : tagged.slice(colon + 1);
  const path = colon < 0 ? tagged : tagged.slice(0, colon);
  if (!isName(domain, path)) return void 0;
  if (tag !== void 0 && !TAG.test(tag)) return void 0;
  if (digest !== void 0 && !DIGEST.test(digest)) return void 0;
  const name = `${domain}/${path}`;
  return { name, ...folded(name), tag: tag ?? (digest === void 0 ? "latest" : void 0), digest };
};
var canonicalName = ({ name, tag, digest }) => `${name}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
var familiarName = (reference) => canonicalName(reference).replace(/^docker\.io\/(?:library\/(?=[^/]*$))?/, "");
var splitDomain = (word) => {
  const slash = word.indexOf("/");
  const first = slash < 0 ? "" : word.slice(0, slash);
  const own = first === "localhost" || /[.:]/.test(first) || first.toLowerCase() !== first;
  const domain = own && first !== "index.docker.io" ? first : HUB;
  const rest = own ? word.slice(slash + 1) : word;
  return { domain, rest: domain === HUB && !rest.includes("/") ? `library/${rest}` : rest };
};
var isName = (domain, path) => {
  const whole3 = DOMAIN.test(domain) ? path : `${domain}/${path}`;
  return whole3.length <= LONGEST_PATH && whole3.split("/").every((part) => PATH_PART.test(part));
};

// src/knowledge/images/overrides.ts
var userOverride = (reference, users) => {
  const patterns = Object.keys(users);
  if (patterns.length === 0) return void 0;
  const names = [reference, { ...reference, name: reference.repository }].flatMap(spellings);
  const [best] = patterns.filter((pattern) => names.some((name) => matchesGlob(pattern, name))).sort((a, b) => literalLength(b) - literalLength(a));
  return best === void 0 ? void 0 : users[best];
};
var spellings = (reference) => {
  const bare = { ...reference, tag: void 0, digest: void 0 };
  const tagged = { ...reference, digest: void 0 };
  return [reference, tagged, bare].flatMap((each) => [canonicalName(each), familiarName(each)]);
};
var withUser = (user, reference, facts) => {
  const base = facts ?? nothingBut(reference);
  const [name = "", group] = user.split(":");
  const account = accountsOf(base).users.get(name);
  const uid = idOf4(name) ?? account?.uid ?? null;
  const ownGroup = account === void 0 ? uid === 0 ? 0 : null : account.gid ?? null;
  const gid = group === void 0 ? ownGroup : idOf4(group) ?? accountsOf(base).groups.get(group) ?? null;
  return { ...base, user, uid, gid };
};
var idOf4 = (word) => {
  if (word === "" || word === "root") return 0;
  return /^\d{1,10}$/.test(word) ? Number(word) : void 0;
};
var nothingBut = ({ repository }) => ({
  id: "configured",
  image: repository,
  aliases: [],
  tag: null,
  os: "linux",
  family: "unknown",
  user: "",
  uid: null,
  gid: null,
  accounts: [],
  accountsComplete: false,
  serviceAccount: null,
  env: null,
  envVaries: [],
  shell: null,
  accountTools: "none",
  accountCreation: "numeric-only",
  installAccountTools: null,
  packageManager: null,
  startsService: null,
  stepsDownWith: null,
  rootByDesign: false,
  privilegedPorts: [],
  notes: "",
  confidence: "documented",
  source: ["baseUsers in the configuration"],
  asOf: ""
});

// src/knowledge/images/families.ts
var familyOf = (images, text) => {
  let rows;
  return { images: images.split(" "), rows: () => rows ??= JSON.parse(text) };
};
var families = [
  familyOf("docker.io/library/scratch docker.io/library/hello-world docker.io/library/nats", '[{"id":"scratch","image":"docker.io/library/scratch","family":"scratch","accountsComplete":true,"env":"","shell":false,"startsService":false},{"id":"hello-world","image":"docker.io/library/hello-world","family":"scratch","shell":false,"startsService":true,"confidence":"documented"},{"id":"nats","image":"docker.io/library/nats","family":"scratch","shell":false,"startsService":true}]'),
  familyOf("docker.io/library/alpine docker.io/library/busybox docker.io/library/composer docker.io/library/docker docker.io/library/adminer docker.io/library/registry docker.io/library/eclipse-mosquitto docker.io/alpine/git docker.io/alpine/*", '[{"id":"alpine","image":"docker.io/library/alpine","family":"alpine","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false},{"id":"busybox","image":"docker.io/library/busybox","family":"busybox","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false},{"id":"composer","image":"docker.io/library/composer","family":"alpine","accounts":"www-data:82:82:/home/www-data"},{"id":"docker#dind-rootless","image":"docker.io/library/docker","tag":"dind-rootless","family":"alpine","user":"rootless","uid":1000,"gid":1000,"accounts":"rootless:1000:1000:/home/rootless","serviceAccount":"rootless"},{"id":"docker#dind/cli","image":"docker.io/library/docker","family":"alpine","rootByDesign":true},{"id":"adminer","image":"docker.io/library/adminer","family":"alpine","user":"adminer","uid":100,"gid":101,"accounts":"adminer:100:101","serviceAccount":"adminer","startsService":true,"confidence":"documented"},{"id":"registry","image":"docker.io/library/registry","family":"alpine","startsService":true},{"id":"eclipse-mosquitto","image":"docker.io/library/eclipse-mosquitto","family":"alpine","accounts":"mosquitto:1883:1883","serviceAccount":"mosquitto","startsService":true,"rootByDesign":true,"confidence":"seen in source"},{"id":"alpine/git","image":"docker.io/alpine/git","family":"alpine","accounts":"git-user:1000:1000:/home/git-user"},{"id":"alpine/*","image":"docker.io/alpine/*","family":"alpine","confidence":"known-not-verified"}]'),
  familyOf("docker.io/library/debian docker.io/library/ubuntu docker.io/library/buildpack-deps docker.io/bitnami/minideb docker.io/phusion/baseimage docker.io/heroku/heroku docker.io/paketobuildpacks/* docker.io/phusion/passenger-*", '[{"id":"debian#<=12","image":"docker.io/library/debian","tag":"^(?:(?:old){1,2}stable|bookworm|bullseye|buster|stretch|jessie|(?:1[0-2]|[789])(?:\\\\.\\\\d+)*)(?:-.*)?$","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-perl","startsService":false},{"id":"debian#>=13","image":"docker.io/library/debian","tag":"^(?!.*(?:bookworm|bullseye|buster|stretch|jessie|oldstable))(?!(?:1[0-2]|[789])(?:[.-]|$)).*$","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"confidence":"seen in source"},{"id":"ubuntu#>=23.04","image":"docker.io/library/ubuntu","tag":"^(?:devel|rolling|latest|(?:23\\\\.04|23\\\\.10|2[4-9]\\\\.(?:04|10))|lunar|mantic|noble|oracular|plucky|questing|resolute|stonking)(?:[-.].*)?$","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"confidence":"seen in source"},{"id":"ubuntu#<=16.10","image":"docker.io/library/ubuntu","tag":"^(?:1[0-6]\\\\.\\\\d\\\\d|trusty|xenial|precise|vivid|wily|yakkety|utopic)(?:[-.].*)?$","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"known-not-verified"},{"id":"ubuntu#<=22.10","image":"docker.io/library/ubuntu","tag":"^(?:1[0-9]\\\\.\\\\d\\\\d|2[0-2]\\\\.(?:04|10)|trusty|xenial|bionic|focal|jammy|kinetic|hirsute|impish|groovy|eoan|cosmic|artful|zesty)(?:[-.].*)?$","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-perl","startsService":false},{"id":"buildpack-deps#ubuntu>=23.04","image":"docker.io/library/buildpack-deps","tag":"(?:^|-)(?:noble|oracular|plucky|questing|resolute|stonking)","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-perl","startsService":false},{"id":"buildpack-deps#debian","image":"docker.io/library/buildpack-deps","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-perl","startsService":false},{"id":"bitnami/minideb","image":"docker.io/bitnami/minideb","family":"debian","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"seen in source"},{"id":"phusion/baseimage","image":"docker.io/phusion/baseimage","aliases":[],"family":"debian","accounts":"","startsService":true,"rootByDesign":true,"confidence":"seen in source"},{"id":"heroku/heroku#24","image":"docker.io/heroku/heroku","tag":"^24","family":"debian","user":"1001","uid":1001,"gid":null},{"id":"paketobuildpacks/*","image":"docker.io/paketobuildpacks/*","family":"debian","user":"1002:1000","uid":1002,"gid":1000,"confidence":"known-not-verified"},{"id":"phusion/passenger-*","image":"docker.io/phusion/passenger-*","family":"debian","accounts":"app:9999:9999:/home/app","serviceAccount":"app","startsService":true,"rootByDesign":true}]'),
  familyOf("docker.io/library/fedora registry.fedoraproject.org/fedora quay.io/fedora/fedora quay.io/fedora/fedora-minimal registry.fedoraproject.org/fedora-minimal quay.io/centos/centos docker.io/library/centos registry.access.redhat.com/ubi8/ubi registry.access.redhat.com/ubi8 registry.redhat.io/ubi8 registry.redhat.io/ubi8/ubi docker.io/redhat/ubi8 registry.access.redhat.com/ubi8/ubi-minimal registry.access.redhat.com/ubi8-minimal registry.redhat.io/ubi8/ubi-minimal registry.redhat.io/ubi8-minimal docker.io/redhat/ubi8-minimal registry.access.redhat.com/ubi8/ubi-micro registry.access.redhat.com/ubi8-micro registry.redhat.io/ubi8/ubi-micro docker.io/redhat/ubi8-micro registry.access.redhat.com/ubi8/ubi-init registry.access.redhat.com/ubi8-init registry.access.redhat.com/ubi9/ubi registry.access.redhat.com/ubi9 registry.redhat.io/ubi9 registry.redhat.io/ubi9/ubi docker.io/redhat/ubi9 registry.access.redhat.com/ubi9/ubi-minimal registry.access.redhat.com/ubi9-minimal registry.redhat.io/ubi9/ubi-minimal registry.redhat.io/ubi9-minimal docker.io/redhat/ubi9-minimal registry.access.redhat.com/ubi9/ubi-micro registry.access.redhat.com/ubi9-micro registry.redhat.io/ubi9/ubi-micro docker.io/redhat/ubi9-micro registry.access.redhat.com/ubi9/ubi-init registry.access.redhat.com/ubi9-init registry.access.redhat.com/ubi10/ubi registry.access.redhat.com/ubi10 registry.redhat.io/ubi10 registry.redhat.io/ubi10/ubi docker.io/redhat/ubi10 registry.access.redhat.com/ubi10/ubi-minimal registry.access.redhat.com/ubi10-minimal registry.redhat.io/ubi10/ubi-minimal registry.redhat.io/ubi10-minimal docker.io/redhat/ubi10-minimal registry.access.redhat.com/ubi10/ubi-micro registry.access.redhat.com/ubi10-micro registry.redhat.io/ubi10/ubi-micro docker.io/redhat/ubi10-micro registry.access.redhat.com/ubi10/ubi-init registry.access.redhat.com/ubi10-init docker.io/library/rockylinux quay.io/rockylinux/rockylinux docker.io/rockylinux/rockylinux docker.io/library/almalinux quay.io/almalinuxorg/almalinux quay.io/almalinuxorg/9-minimal quay.io/almalinuxorg/10-minimal docker.io/almalinux/9-minimal docker.io/almalinux/10-minimal quay.io/almalinuxorg/9-micro docker.io/almalinux/9-micro docker.io/almalinux/10-micro quay.io/almalinuxorg/10-micro docker.io/library/oraclelinux container-registry.oracle.com/os/oraclelinux docker.io/library/amazonlinux public.ecr.aws/amazonlinux/amazonlinux docker.io/library/clearlinux docker.io/library/mageia registry.access.redhat.com/ubi9/nodejs-* registry.access.redhat.com/ubi8/nodejs-* registry.access.redhat.com/ubi10/nodejs-* registry.redhat.io/ubi9/nodejs-* quay.io/sclorg/nodejs-* registry.access.redhat.com/ubi9/python-* registry.access.redhat.com/ubi8/python-* registry.access.redhat.com/ubi10/python-* registry.redhat.io/ubi9/python-* quay.io/sclorg/python-* registry.access.redhat.com/ubi9/nginx-* registry.access.redhat.com/ubi8/nginx-* registry.access.redhat.com/ubi10/nginx-* registry.redhat.io/ubi9/nginx-* quay.io/sclorg/nginx-* registry.access.redhat.com/ubi9/httpd-* registry.access.redhat.com/ubi8/httpd-* registry.access.redhat.com/ubi10/httpd-* registry.redhat.io/ubi9/httpd-* quay.io/sclorg/httpd-* registry.access.redhat.com/ubi9/php-* registry.access.redhat.com/ubi8/php-* registry.access.redhat.com/ubi10/php-* registry.redhat.io/ubi9/php-* quay.io/sclorg/php-* registry.access.redhat.com/ubi9/ruby-* registry.access.redhat.com/ubi8/ruby-* registry.access.redhat.com/ubi10/ruby-* registry.redhat.io/ubi9/ruby-* quay.io/sclorg/ruby-* registry.access.redhat.com/ubi9/go-toolset registry.access.redhat.com/ubi8/go-toolset registry.access.redhat.com/ubi10/go-toolset registry.redhat.io/ubi9/go-toolset quay.io/sclorg/go-toolset registry.access.redhat.com/ubi9/perl-* registry.access.redhat.com/ubi8/perl-* registry.access.redhat.com/ubi10/perl-* registry.redhat.io/ubi9/perl-* quay.io/sclorg/perl-* registry.access.redhat.com/ubi9/s2i-* registry.access.redhat.com/ubi8/s2i-* registry.access.redhat.com/ubi10/s2i-* registry.redhat.io/ubi9/s2i-* quay.io/sclorg/s2i-*", '[{"id":"fedora","image":"docker.io/library/fedora","aliases":["registry.fedoraproject.org/fedora","quay.io/fedora/fedora"],"family":"rhel","env":"DISTTAG FBR FGC PATH container","startsService":false,"confidence":"seen in source"},{"id":"quay.io/fedora/fedora-minimal","image":"quay.io/fedora/fedora-minimal","aliases":["registry.fedoraproject.org/fedora-minimal"],"family":"rhel-minimal","installAccountTools":"dnf install -y shadow-utils || microdnf install -y shadow-utils","startsService":false,"confidence":"documented"},{"id":"quay.io/centos/centos#stream","image":"quay.io/centos/centos","tag":"^stream\\\\d+$","family":"rhel","startsService":false,"confidence":"documented"},{"id":"quay.io/centos/centos#stream-minimal","image":"quay.io/centos/centos","tag":"^stream\\\\d+-minimal$","family":"rhel-minimal","installAccountTools":"microdnf install -y shadow-utils","startsService":false,"confidence":"known-not-verified"},{"id":"centos","image":"docker.io/library/centos","family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","packageManager":"yum","startsService":false,"confidence":"seen in source"},{"id":"ubi8","image":"registry.access.redhat.com/ubi8/ubi","aliases":["registry.access.redhat.com/ubi8","registry.redhat.io/ubi8","registry.redhat.io/ubi8/ubi","docker.io/redhat/ubi8"],"family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","startsService":false,"confidence":"documented"},{"id":"ubi8-minimal","image":"registry.access.redhat.com/ubi8/ubi-minimal","aliases":["registry.access.redhat.com/ubi8-minimal","registry.redhat.io/ubi8/ubi-minimal","registry.redhat.io/ubi8-minimal","docker.io/redhat/ubi8-minimal"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","installAccountTools":"microdnf install -y shadow-utils","startsService":false},{"id":"ubi8-micro","image":"registry.access.redhat.com/ubi8/ubi-micro","aliases":["registry.access.redhat.com/ubi8-micro","registry.redhat.io/ubi8/ubi-micro","docker.io/redhat/ubi8-micro"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","accountCreation":"passwd-append","packageManager":null,"startsService":false,"confidence":"documented"},{"id":"ubi8-init","image":"registry.access.redhat.com/ubi8/ubi-init","aliases":["registry.access.redhat.com/ubi8-init"],"family":"rhel","startsService":true,"rootByDesign":true,"confidence":"known-not-verified"},{"id":"ubi9","image":"registry.access.redhat.com/ubi9/ubi","aliases":["registry.access.redhat.com/ubi9","registry.redhat.io/ubi9","registry.redhat.io/ubi9/ubi","docker.io/redhat/ubi9"],"family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","startsService":false,"confidence":"documented"},{"id":"ubi9-minimal","image":"registry.access.redhat.com/ubi9/ubi-minimal","aliases":["registry.access.redhat.com/ubi9-minimal","registry.redhat.io/ubi9/ubi-minimal","registry.redhat.io/ubi9-minimal","docker.io/redhat/ubi9-minimal"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","installAccountTools":"microdnf install -y shadow-utils","startsService":false},{"id":"ubi9-micro","image":"registry.access.redhat.com/ubi9/ubi-micro","aliases":["registry.access.redhat.com/ubi9-micro","registry.redhat.io/ubi9/ubi-micro","docker.io/redhat/ubi9-micro"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","accountCreation":"passwd-append","packageManager":null,"startsService":false},{"id":"ubi9-init","image":"registry.access.redhat.com/ubi9/ubi-init","aliases":["registry.access.redhat.com/ubi9-init"],"family":"rhel","startsService":true,"rootByDesign":true,"confidence":"known-not-verified"},{"id":"ubi10","image":"registry.access.redhat.com/ubi10/ubi","aliases":["registry.access.redhat.com/ubi10","registry.redhat.io/ubi10","registry.redhat.io/ubi10/ubi","docker.io/redhat/ubi10"],"family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","startsService":false},{"id":"ubi10-minimal","image":"registry.access.redhat.com/ubi10/ubi-minimal","aliases":["registry.access.redhat.com/ubi10-minimal","registry.redhat.io/ubi10/ubi-minimal","registry.redhat.io/ubi10-minimal","docker.io/redhat/ubi10-minimal"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","installAccountTools":"microdnf install -y shadow-utils","startsService":false,"confidence":"documented"},{"id":"ubi10-micro","image":"registry.access.redhat.com/ubi10/ubi-micro","aliases":["registry.access.redhat.com/ubi10-micro","registry.redhat.io/ubi10/ubi-micro","docker.io/redhat/ubi10-micro"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","accountCreation":"passwd-append","packageManager":null,"startsService":false,"confidence":"documented"},{"id":"ubi10-init","image":"registry.access.redhat.com/ubi10/ubi-init","aliases":["registry.access.redhat.com/ubi10-init"],"family":"rhel","startsService":true,"rootByDesign":true,"confidence":"known-not-verified"},{"id":"rockylinux#base","image":"docker.io/library/rockylinux","aliases":["quay.io/rockylinux/rockylinux","docker.io/rockylinux/rockylinux"],"tag":"^(?!.*minimal)","family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"confidence":"seen in source"},{"id":"rockylinux#9-minimal","image":"docker.io/library/rockylinux","aliases":["quay.io/rockylinux/rockylinux","docker.io/rockylinux/rockylinux"],"tag":"^9(?:\\\\..*)?-minimal$","family":"rhel-minimal","accountTools":"shadow+adduser-link","startsService":false},{"id":"rockylinux#8-minimal","image":"docker.io/library/rockylinux","aliases":["quay.io/rockylinux/rockylinux","docker.io/rockylinux/rockylinux"],"tag":"^8(?:\\\\..*)?-minimal$","family":"rhel-minimal","installAccountTools":"microdnf install -y shadow-utils","startsService":false},{"id":"almalinux#default","image":"docker.io/library/almalinux","aliases":["quay.io/almalinuxorg/almalinux"],"tag":"^(?!.*(?:minimal|micro))","family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"confidence":"seen in source"},{"id":"almalinux#minimal","image":"docker.io/library/almalinux","aliases":["quay.io/almalinuxorg/9-minimal","quay.io/almalinuxorg/10-minimal","docker.io/almalinux/9-minimal","docker.io/almalinux/10-minimal"],"tag":"minimal","family":"rhel-minimal","installAccountTools":"microdnf install -y shadow-utils","startsService":false,"confidence":"known-not-verified"},{"id":"quay.io/almalinuxorg/9-micro","image":"quay.io/almalinuxorg/9-micro","aliases":["docker.io/almalinux/9-micro","docker.io/almalinux/10-micro","quay.io/almalinuxorg/10-micro"],"family":"rhel-minimal","accountCreation":"passwd-append","packageManager":null,"startsService":false},{"id":"oraclelinux#full","image":"docker.io/library/oraclelinux","aliases":["container-registry.oracle.com/os/oraclelinux"],"tag":"^(?!.*slim)","family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false},{"id":"oraclelinux#slim","image":"docker.io/library/oraclelinux","aliases":["container-registry.oracle.com/os/oraclelinux"],"tag":"slim","family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-link","startsService":false},{"id":"amazonlinux#2023","image":"docker.io/library/amazonlinux","aliases":["public.ecr.aws/amazonlinux/amazonlinux"],"tag":"^(?:2023|latest|2022)","family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"none","installAccountTools":"dnf install -y shadow-utils","startsService":false,"confidence":"seen in source"},{"id":"amazonlinux#1/2","image":"docker.io/library/amazonlinux","aliases":["public.ecr.aws/amazonlinux/amazonlinux"],"tag":"^(?:2(?:\\\\.0.*)?|1|201[78].*)$","family":"rhel","accountTools":"none","installAccountTools":"yum install -y shadow-utils","packageManager":"yum","startsService":false},{"id":"clearlinux","image":"docker.io/library/clearlinux","family":"rhel","accountTools":"shadow","packageManager":"swupd","confidence":"known-not-verified"},{"id":"mageia","image":"docker.io/library/mageia","family":"rhel","confidence":"known-not-verified"},{"id":"ubi9/nodejs-*","image":"registry.access.redhat.com/ubi9/nodejs-*","aliases":["registry.access.redhat.com/ubi8/nodejs-*","registry.access.redhat.com/ubi10/nodejs-*","registry.redhat.io/ubi9/nodejs-*","quay.io/sclorg/nodejs-*","registry.access.redhat.com/ubi9/python-*","registry.access.redhat.com/ubi8/python-*","registry.access.redhat.com/ubi10/python-*","registry.redhat.io/ubi9/python-*","quay.io/sclorg/python-*","registry.access.redhat.com/ubi9/nginx-*","registry.access.redhat.com/ubi8/nginx-*","registry.access.redhat.com/ubi10/nginx-*","registry.redhat.io/ubi9/nginx-*","quay.io/sclorg/nginx-*"],"family":"rhel","user":"1001","uid":1001,"accounts":"default:1001:0:/opt/app-root/src"},{"id":"ubi9/httpd-*","image":"registry.access.redhat.com/ubi9/httpd-*","aliases":["registry.access.redhat.com/ubi8/httpd-*","registry.access.redhat.com/ubi10/httpd-*","registry.redhat.io/ubi9/httpd-*","quay.io/sclorg/httpd-*","registry.access.redhat.com/ubi9/php-*","registry.access.redhat.com/ubi8/php-*","registry.access.redhat.com/ubi10/php-*","registry.redhat.io/ubi9/php-*","quay.io/sclorg/php-*","registry.access.redhat.com/ubi9/ruby-*","registry.access.redhat.com/ubi8/ruby-*","registry.access.redhat.com/ubi10/ruby-*","registry.redhat.io/ubi9/ruby-*","quay.io/sclorg/ruby-*","registry.access.redhat.com/ubi9/go-toolset","registry.access.redhat.com/ubi8/go-toolset","registry.access.redhat.com/ubi10/go-toolset","registry.redhat.io/ubi9/go-toolset","quay.io/sclorg/go-toolset","registry.access.redhat.com/ubi9/perl-*","registry.access.redhat.com/ubi8/perl-*","registry.access.redhat.com/ubi10/perl-*","registry.redhat.io/ubi9/perl-*","quay.io/sclorg/perl-*"],"family":"rhel","user":"1001","uid":1001,"accounts":"default:1001:0:/opt/app-root/src","confidence":"documented"},{"id":"ubi9/s2i-*","image":"registry.access.redhat.com/ubi9/s2i-*","aliases":["registry.access.redhat.com/ubi8/s2i-*","registry.access.redhat.com/ubi10/s2i-*","registry.redhat.io/ubi9/s2i-*","quay.io/sclorg/s2i-*"],"family":"rhel","accounts":"default:1001:0:/opt/app-root/src"}]'),
  familyOf("docker.io/opensuse/leap registry.opensuse.org/opensuse/leap docker.io/opensuse/tumbleweed registry.opensuse.org/opensuse/tumbleweed registry.suse.com/bci/bci-base registry.suse.com/suse/sle15 registry.suse.com/bci/bci-base-fips registry.suse.com/bci/bci-micro registry.suse.com/bci/bci-minimal registry.suse.com/bci/*", '[{"id":"opensuse/leap","image":"docker.io/opensuse/leap","aliases":["registry.opensuse.org/opensuse/leap"],"family":"suse","startsService":false,"confidence":"documented"},{"id":"opensuse/tumbleweed","image":"docker.io/opensuse/tumbleweed","aliases":["registry.opensuse.org/opensuse/tumbleweed"],"family":"suse","startsService":false,"confidence":"documented"},{"id":"registry.suse.com/bci/bci-base","image":"registry.suse.com/bci/bci-base","aliases":["registry.suse.com/suse/sle15","registry.suse.com/bci/bci-base-fips"],"family":"suse","startsService":false},{"id":"registry.suse.com/bci/bci-micro","image":"registry.suse.com/bci/bci-micro","family":"suse","accountTools":"none","accountCreation":"passwd-append","packageManager":null,"startsService":false},{"id":"registry.suse.com/bci/bci-minimal","image":"registry.suse.com/bci/bci-minimal","family":"suse","accountTools":"none","accountCreation":"passwd-append","packageManager":"rpm","startsService":false,"confidence":"known-not-verified"},{"id":"registry.suse.com/bci/*","image":"registry.suse.com/bci/*","family":"suse","confidence":"documented"}]'),
  familyOf("docker.io/library/photon docker.io/vmware/photon mcr.microsoft.com/azurelinux/base/core mcr.microsoft.com/cbl-mariner/base/core mcr.microsoft.com/azurelinux/distroless/* mcr.microsoft.com/cbl-mariner/distroless/* mcr.microsoft.com/azure-cli docker.io/goharbor/*", '[{"id":"photon","image":"docker.io/library/photon","aliases":["docker.io/vmware/photon"],"family":"photon","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","installAccountTools":"tdnf install -y shadow","startsService":false,"confidence":"seen in source"},{"id":"mcr.microsoft.com/azurelinux/base/core","image":"mcr.microsoft.com/azurelinux/base/core","aliases":["mcr.microsoft.com/cbl-mariner/base/core"],"family":"photon","installAccountTools":"tdnf install -y shadow-utils","startsService":false},{"id":"mcr.microsoft.com/azurelinux/distroless/*","image":"mcr.microsoft.com/azurelinux/distroless/*","aliases":["mcr.microsoft.com/cbl-mariner/distroless/*"],"family":"distroless","shell":false,"startsService":false,"confidence":"known-not-verified"},{"id":"mcr.microsoft.com/azure-cli","image":"mcr.microsoft.com/azure-cli","family":"photon","installAccountTools":"tdnf install -y shadow","confidence":"known-not-verified"},{"id":"goharbor/*","image":"docker.io/goharbor/*","family":"photon","user":"harbor","uid":10000,"gid":10000,"accounts":"harbor:10000:10000","serviceAccount":"harbor","installAccountTools":"tdnf install -y shadow","confidence":"documented"}]'),
  familyOf("docker.io/library/archlinux docker.io/archlinux/archlinux docker.io/nixos/nix ghcr.io/nixos/nix", '[{"id":"archlinux","image":"docker.io/library/archlinux","aliases":["docker.io/archlinux/archlinux"],"family":"arch","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG","startsService":false,"confidence":"seen in source"},{"id":"nixos/nix","image":"docker.io/nixos/nix","aliases":["ghcr.io/nixos/nix"],"family":"nix","user":"0:0","accountCreation":"passwd-append","startsService":false}]'),
  familyOf("gcr.io/distroless/*", '[{"id":"gcr.io/distroless/*#nonroot","image":"gcr.io/distroless/*","tag":"^nonroot(?:-(?!debug).*)?$","family":"distroless","user":"65532","uid":65532,"gid":65532,"accounts":"nobody:65534:65534:/nonexistent nonroot:65532:65532:/home/nonroot","accountsComplete":true,"serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt JAVA_VERSION LANG","shell":false,"startsService":false},{"id":"gcr.io/distroless/*#debug-nonroot","image":"gcr.io/distroless/*","tag":"^debug-nonroot(?:-.*)?$","family":"distroless","user":"65532","uid":65532,"gid":65532,"accounts":"nobody:65534:65534:/nonexistent nonroot:65532:65532:/home/nonroot","accountsComplete":true,"serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt JAVA_VERSION LANG","accountTools":"busybox","startsService":false},{"id":"gcr.io/distroless/*#debug","image":"gcr.io/distroless/*","tag":"^debug(?:-(?!nonroot).*)?$","family":"distroless","user":"0","accounts":"nobody:65534:65534:/nonexistent nonroot:65532:65532:/home/nonroot","accountsComplete":true,"serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt JAVA_VERSION LANG","accountTools":"busybox","startsService":false},{"id":"gcr.io/distroless/*#latest","image":"gcr.io/distroless/*","family":"distroless","user":"0","accounts":"nobody:65534:65534:/nonexistent nonroot:65532:65532:/home/nonroot","accountsComplete":true,"serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt JAVA_VERSION LANG","shell":false,"startsService":false}]'),
  familyOf("cgr.dev/chainguard/wolfi-base docker.io/chainguard/wolfi-base ghcr.io/wolfi-dev/wolfi-base cgr.dev/chainguard/static cgr.dev/chainguard/glibc-dynamic cgr.dev/chainguard/python cgr.dev/chainguard/ruby cgr.dev/chainguard/aspnet-runtime cgr.dev/chainguard/busybox cgr.dev/chainguard/rust cgr.dev/chainguard/dotnet-runtime cgr.dev/chainguard/dotnet-sdk cgr.dev/chainguard/node cgr.dev/chainguard/jre cgr.dev/chainguard/jdk cgr.dev/chainguard/maven cgr.dev/chainguard/gradle cgr.dev/chainguard/cosign cgr.dev/chainguard/pytorch cgr.dev/chainguard/nginx cgr.dev/chainguard/php cgr.dev/chainguard/redis cgr.dev/chainguard/valkey cgr.dev/chainguard/mariadb cgr.dev/chainguard/mongodb cgr.dev/chainguard/haproxy cgr.dev/chainguard/tomcat cgr.dev/chainguard/minio cgr.dev/chainguard/git cgr.dev/chainguard/curl cgr.dev/chainguard/kubectl cgr.dev/chainguard/helm cgr.dev/chainguard/crane cgr.dev/chainguard/* cgr.dev/chainguard/go cgr.dev/chainguard/bash cgr.dev/chainguard/gcc-glibc cgr.dev/chainguard/melange cgr.dev/chainguard/apko cgr.dev/chainguard/docker-dind cgr.dev/chainguard/postgres cgr.dev/*/*", '[{"id":"cgr.dev/chainguard/wolfi-base","image":"cgr.dev/chainguard/wolfi-base","aliases":["docker.io/chainguard/wolfi-base","ghcr.io/wolfi-dev/wolfi-base"],"family":"wolfi","user":"0","accounts":"nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","startsService":false},{"id":"cgr.dev/chainguard/static#distroless-like","image":"cgr.dev/chainguard/static","aliases":["cgr.dev/chainguard/glibc-dynamic","cgr.dev/chainguard/python","cgr.dev/chainguard/ruby","cgr.dev/chainguard/aspnet-runtime"],"tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","shell":false,"accountTools":"none","packageManager":null,"startsService":false},{"id":"cgr.dev/chainguard/busybox#distroless-like","image":"cgr.dev/chainguard/busybox","aliases":["cgr.dev/chainguard/rust","cgr.dev/chainguard/dotnet-runtime","cgr.dev/chainguard/dotnet-sdk"],"tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","packageManager":null,"startsService":false},{"id":"cgr.dev/chainguard/node#distroless-like","image":"cgr.dev/chainguard/node","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"node:65532:65532","serviceAccount":"node","packageManager":null,"startsService":false},{"id":"cgr.dev/chainguard/jre#distroless-like","image":"cgr.dev/chainguard/jre","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"java:65532:65532","serviceAccount":"java","shell":false,"accountTools":"none","packageManager":null,"startsService":false},{"id":"cgr.dev/chainguard/jdk#distroless-like","image":"cgr.dev/chainguard/jdk","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"java:65532:65532","serviceAccount":"java","packageManager":null,"startsService":false},{"id":"cgr.dev/chainguard/maven#distroless-like","image":"cgr.dev/chainguard/maven","aliases":["cgr.dev/chainguard/gradle","cgr.dev/chainguard/cosign","cgr.dev/chainguard/pytorch"],"tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","packageManager":null},{"id":"cgr.dev/chainguard/nginx#distroless-like","image":"cgr.dev/chainguard/nginx","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nginx:65532:65532","serviceAccount":"nginx","shell":false,"accountTools":"none","packageManager":null,"startsService":true},{"id":"cgr.dev/chainguard/php#distroless-like","image":"cgr.dev/chainguard/php","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"php:65532:65532","serviceAccount":"php","shell":false,"accountTools":"none","packageManager":null,"startsService":false},{"id":"cgr.dev/chainguard/redis#distroless-like","image":"cgr.dev/chainguard/redis","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"redis","uid":65532,"gid":65532,"accounts":"redis:65532:65532","serviceAccount":"redis","packageManager":null,"startsService":true},{"id":"cgr.dev/chainguard/valkey#distroless-like","image":"cgr.dev/chainguard/valkey","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"valkey:65532:65532","serviceAccount":"valkey","packageManager":null,"startsService":true},{"id":"cgr.dev/chainguard/mariadb#distroless-like","image":"cgr.dev/chainguard/mariadb","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"mysql:65532:65532","serviceAccount":"mysql","packageManager":null,"startsService":true},{"id":"cgr.dev/chainguard/mongodb#distroless-like","image":"cgr.dev/chainguard/mongodb","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"mongo:65532:65532","serviceAccount":"mongo","shell":false,"accountTools":"none","packageManager":null,"startsService":true},{"id":"cgr.dev/chainguard/haproxy#distroless-like","image":"cgr.dev/chainguard/haproxy","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"haproxy","uid":65532,"gid":65532,"accounts":"haproxy:65532:65532","serviceAccount":"haproxy","packageManager":null,"startsService":true},{"id":"cgr.dev/chainguard/tomcat#distroless-like","image":"cgr.dev/chainguard/tomcat","aliases":["cgr.dev/chainguard/minio"],"tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","packageManager":null,"startsService":true},{"id":"cgr.dev/chainguard/git#distroless-like","image":"cgr.dev/chainguard/git","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"git:65532:65532","serviceAccount":"git","shell":false,"accountTools":"none","packageManager":null},{"id":"cgr.dev/chainguard/curl#distroless-like","image":"cgr.dev/chainguard/curl","aliases":["cgr.dev/chainguard/kubectl","cgr.dev/chainguard/helm","cgr.dev/chainguard/crane"],"tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","shell":false,"accountTools":"none","packageManager":null},{"id":"cgr.dev/chainguard/*#-dev","image":"cgr.dev/chainguard/*","tag":"^(?!.*-root).*-dev$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot"},{"id":"cgr.dev/chainguard/go","image":"cgr.dev/chainguard/go","aliases":["cgr.dev/chainguard/bash"],"family":"wolfi","user":"0","accounts":"nonroot:65532:65532","serviceAccount":"nonroot","packageManager":null},{"id":"cgr.dev/chainguard/gcc-glibc","image":"cgr.dev/chainguard/gcc-glibc","family":"wolfi","user":"0","packageManager":null},{"id":"cgr.dev/chainguard/melange","image":"cgr.dev/chainguard/melange","family":"wolfi","user":"0","accounts":"nonroot:65532:65532","serviceAccount":"nonroot","shell":false,"packageManager":null},{"id":"cgr.dev/chainguard/apko","image":"cgr.dev/chainguard/apko","family":"wolfi","user":"0","shell":false,"packageManager":null},{"id":"cgr.dev/chainguard/docker-dind","image":"cgr.dev/chainguard/docker-dind","family":"wolfi","user":"0","packageManager":null,"startsService":true,"rootByDesign":true},{"id":"cgr.dev/chainguard/postgres","image":"cgr.dev/chainguard/postgres","family":"wolfi","user":"0","accounts":"postgres:70:70:/home/postgres","serviceAccount":"postgres","packageManager":null,"startsService":true,"stepsDownWith":"su-exec","rootByDesign":true},{"id":"cgr.dev/chainguard/git#root","image":"cgr.dev/chainguard/git","tag":"-root(?:-dev)?$","family":"wolfi","user":"0","accounts":"git:65532:65532:/home/git","serviceAccount":"git","shell":false,"accountTools":"none","packageManager":null},{"id":"cgr.dev/chainguard/*#other","image":"cgr.dev/chainguard/*","aliases":["cgr.dev/*/*"],"family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","shell":false,"accountTools":"none","packageManager":null,"confidence":"documented"}]'),
  familyOf("docker.io/library/node docker.io/denoland/deno docker.io/oven/bun ghcr.io/puppeteer/puppeteer docker.io/library/ghost docker.io/n8nio/n8n docker.n8n.io/n8nio/n8n docker.io/nodered/node-red", '[{"id":"node#alpine","image":"docker.io/library/node","tag":"(?:^|-)alpine","family":"alpine","accounts":"node:1000:1000:/home/node","accountsComplete":true,"serviceAccount":"node","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_VERSION NPM_CONFIG_LOGLEVEL NPM_VERSION YARN_VERSION","startsService":false},{"id":"node#slim-olddeb","image":"docker.io/library/node","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","accounts":"node:1000:1000:/home/node","accountsComplete":true,"serviceAccount":"node","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_VERSION NPM_CONFIG_LOGLEVEL NPM_VERSION YARN_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"node#slim","image":"docker.io/library/node","tag":"(?:^|-)slim","family":"debian","accounts":"node:1000:1000:/home/node","accountsComplete":true,"serviceAccount":"node","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_VERSION NPM_CONFIG_LOGLEVEL NPM_VERSION YARN_VERSION","startsService":false},{"id":"node#full","image":"docker.io/library/node","family":"debian","accounts":"node:1000:1000:/home/node","accountsComplete":true,"serviceAccount":"node","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_VERSION NPM_CONFIG_LOGLEVEL NPM_VERSION YARN_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"denoland/deno#alpine","image":"docker.io/denoland/deno","tag":"alpine","family":"alpine","accounts":"deno:1000:1000:/home/deno","serviceAccount":"deno","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DENO_DIR=/deno-dir/ DENO_INSTALL_ROOT=/usr/local DENO_USE_CGROUPS DENO_VERSION LD_LIBRARY_PATH","startsService":false},{"id":"denoland/deno#distroless","image":"docker.io/denoland/deno","tag":"distroless","family":"distroless","user":"0","accounts":"nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DENO_DIR=/deno-dir/ DENO_INSTALL_ROOT=/usr/local DENO_USE_CGROUPS DENO_VERSION LD_LIBRARY_PATH SSL_CERT_FILE JAVA_VERSION LANG","shell":false,"startsService":false},{"id":"denoland/deno#bin","image":"docker.io/denoland/deno","tag":"^bin","family":"scratch","shell":false},{"id":"denoland/deno#debian/ubuntu","image":"docker.io/denoland/deno","family":"debian","accounts":"deno:1993:1993:/home/deno","serviceAccount":"deno","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DENO_DIR=/deno-dir/ DENO_INSTALL_ROOT=/usr/local DENO_USE_CGROUPS DENO_VERSION LD_LIBRARY_PATH","startsService":false},{"id":"oven/bun#alpine","image":"docker.io/oven/bun","tag":"alpine","family":"alpine","accounts":"bun:1000:1000:/home/bun","accountsComplete":true,"serviceAccount":"bun","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin BUN_INSTALL_BIN BUN_RUNTIME_TRANSPILER_CACHE_PATH","startsService":false},{"id":"oven/bun#distroless","image":"docker.io/oven/bun","tag":"distroless","family":"distroless","user":"0","accounts":"nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","shell":false,"startsService":false},{"id":"oven/bun#debian/slim","image":"docker.io/oven/bun","family":"debian","accounts":"bun:1000:1000:/home/bun","accountsComplete":true,"serviceAccount":"bun","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin BUN_INSTALL_BIN BUN_RUNTIME_TRANSPILER_CACHE_PATH","startsService":false},{"id":"ghcr.io/puppeteer/puppeteer","image":"ghcr.io/puppeteer/puppeteer","family":"debian","user":"10042","uid":10042,"gid":null,"accounts":"pptruser:10042:10042:/home/pptruser node:1000:1000:/home/node","serviceAccount":"pptruser","startsService":false},{"id":"ghost","image":"docker.io/library/ghost","family":"debian","accounts":"node:1000:1000:/home/node","serviceAccount":"node","startsService":true,"stepsDownWith":"gosu","rootByDesign":true},{"id":"n8nio/n8n","image":"docker.io/n8nio/n8n","aliases":["docker.n8n.io/n8nio/n8n"],"family":"alpine","user":"node","uid":1000,"gid":1000,"accounts":"node:1000:1000:/home/node","serviceAccount":"node","startsService":true},{"id":"nodered/node-red","image":"docker.io/nodered/node-red","family":"alpine","user":"node-red","uid":1000,"gid":1000,"accounts":"node-red:1000:1000:/usr/src/node-red","serviceAccount":"node-red","startsService":true,"confidence":"seen in source"}]'),
  familyOf("docker.io/library/python docker.io/library/pypy ghcr.io/astral-sh/uv docker.io/mambaorg/micromamba docker.io/continuumio/miniconda3 docker.io/continuumio/anaconda3 docker.io/condaforge/miniforge3 docker.io/condaforge/mambaforge quay.io/jupyter/* docker.io/jupyter/* docker.io/apache/airflow docker.io/apache/superset docker.io/nvidia/cuda nvcr.io/nvidia/cuda nvcr.io/nvidia/* docker.io/pytorch/pytorch docker.io/tensorflow/tensorflow docker.io/huggingface/transformers-pytorch-gpu docker.io/vllm/vllm-openai docker.io/rocm/* docker.io/demisto/python3 docker.io/demisto/crypto docker.io/demisto/python docker.io/demisto/python3-deb docker.io/demisto/powershell", '[{"id":"python#alpine","image":"docker.io/library/python","tag":"(?:^|-)alpine","family":"alpine","accountsComplete":true,"env":"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEY LANG PYTHON_GET_PIP_SHA256 PYTHON_GET_PIP_URL PYTHON_PIP_VERSION PYTHON_RELEASE PYTHON_SETUPTOOLS_VERSION PYTHON_SHA256 PYTHON_VERSION PYTHON_WHEEL_VERSION","startsService":false},{"id":"python#slim-olddeb","image":"docker.io/library/python","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEY LANG PYTHON_GET_PIP_SHA256 PYTHON_GET_PIP_URL PYTHON_PIP_VERSION PYTHON_RELEASE PYTHON_SETUPTOOLS_VERSION PYTHON_SHA256 PYTHON_VERSION PYTHON_WHEEL_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"python#slim","image":"docker.io/library/python","tag":"(?:^|-)slim","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEY LANG PYTHON_GET_PIP_SHA256 PYTHON_GET_PIP_URL PYTHON_PIP_VERSION PYTHON_RELEASE PYTHON_SETUPTOOLS_VERSION PYTHON_SHA256 PYTHON_VERSION PYTHON_WHEEL_VERSION","startsService":false},{"id":"python#nanoserver","image":"docker.io/library/python","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false},{"id":"python#servercore","image":"docker.io/library/python","tag":"windowsservercore|servercore","family":"windows","uid":null,"gid":null,"startsService":false},{"id":"python#full","image":"docker.io/library/python","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEY LANG PYTHON_GET_PIP_SHA256 PYTHON_GET_PIP_URL PYTHON_PIP_VERSION PYTHON_RELEASE PYTHON_SETUPTOOLS_VERSION PYTHON_SHA256 PYTHON_VERSION PYTHON_WHEEL_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"pypy","image":"docker.io/library/pypy","family":"debian","startsService":false,"confidence":"known-not-verified"},{"id":"ghcr.io/astral-sh/uv#binary","image":"ghcr.io/astral-sh/uv","tag":"^(?:latest|\\\\d[\\\\d.]*)$","family":"scratch","shell":false},{"id":"ghcr.io/astral-sh/uv#derived","image":"ghcr.io/astral-sh/uv","family":"debian","confidence":"known-not-verified"},{"id":"mambaorg/micromamba","image":"docker.io/mambaorg/micromamba","family":"debian","user":"mambauser","uid":57439,"gid":57439,"accounts":"mambauser:57439:57439:/home/mambauser","serviceAccount":"mambauser","env":"PATH MAMBA_USER=mambauser MAMBA_USER_ID=57439 MAMBA_USER_GID=57439 ENV_NAME=base MAMBA_ROOT_PREFIX=/opt/conda MAMBA_EXE=/bin/micromamba BASH_ENV CONDA_OVERRIDE_CUDA CUDA_VERSION HOME LANG LC_ALL LD_LIBRARY_PATH NVARCH NVIDIA_DRIVER_CAPABILITIES NVIDIA_PRODUCT_NAME NVIDIA_REQUIRE_CUDA NVIDIA_VISIBLE_DEVICES NV_CUDA_CUDART_VERSION","startsService":false},{"id":"continuumio/miniconda3","image":"docker.io/continuumio/miniconda3","aliases":["docker.io/continuumio/anaconda3"],"family":"debian","env":"PATH=/opt/conda/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 LC_ALL=C.UTF-8","startsService":false},{"id":"condaforge/miniforge3","image":"docker.io/condaforge/miniforge3","aliases":["docker.io/condaforge/mambaforge"],"family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","startsService":false,"confidence":"seen in source"},{"id":"quay.io/jupyter/*","image":"quay.io/jupyter/*","aliases":["docker.io/jupyter/*"],"family":"debian","user":"1000","uid":1000,"gid":100,"accounts":"jovyan:1000:100:/home/jovyan","serviceAccount":"jovyan","env":"PATH=/opt/conda/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NB_USER=jovyan NB_UID=1000 NB_GID=100 HOME=/home/jovyan CONDA_DIR=/opt/conda SHELL=/bin/bash DEBIAN_FRONTEND=noninteractive APACHE_SPARK_VERSION HADOOP_VERSION JULIA_DEPOT_PATH JULIA_PKGDIR JULIA_VERSION JUPYTER_PORT LANG LANGUAGE LC_ALL LD_LIBRARY_PATH MINICONDA_VERSION NVIDIA_DRIVER_CAPABILITIES NVIDIA_VISIBLE_DEVICES PYTHONPATH R_LIBS_USER SPARK_HOME SPARK_OPTS SPARK_VERSION USER XDG_CACHE_HOME"},{"id":"apache/airflow","image":"docker.io/apache/airflow","family":"debian","user":"50000","uid":50000,"accounts":"airflow:50000:0:/home/airflow","serviceAccount":"airflow","confidence":"documented"},{"id":"apache/superset","image":"docker.io/apache/superset","family":"debian","user":"superset","uid":1000,"gid":1000,"accounts":"superset:1000:1000","serviceAccount":"superset","startsService":true,"confidence":"known-not-verified"},{"id":"nvidia/cuda#rpm","image":"docker.io/nvidia/cuda","aliases":["nvcr.io/nvidia/cuda"],"tag":"ubi|rockylinux|centos|oraclelinux","family":"rhel","startsService":false,"confidence":"known-not-verified"},{"id":"nvidia/cuda#ubuntu24.04","image":"docker.io/nvidia/cuda","aliases":["nvcr.io/nvidia/cuda"],"tag":"ubuntu2[4-9]\\\\.","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","startsService":false,"confidence":"known-not-verified"},{"id":"nvidia/cuda","image":"docker.io/nvidia/cuda","aliases":["nvcr.io/nvidia/cuda"],"family":"debian","accounts":"","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"known-not-verified"},{"id":"nvcr.io/nvidia/*","image":"nvcr.io/nvidia/*","family":"debian","confidence":"known-not-verified"},{"id":"pytorch/pytorch","image":"docker.io/pytorch/pytorch","family":"debian","startsService":false},{"id":"tensorflow/tensorflow","image":"docker.io/tensorflow/tensorflow","family":"debian","startsService":false,"confidence":"known-not-verified"},{"id":"huggingface/transformers-pytorch-gpu","image":"docker.io/huggingface/transformers-pytorch-gpu","family":"debian","startsService":false,"confidence":"known-not-verified"},{"id":"vllm/vllm-openai","image":"docker.io/vllm/vllm-openai","family":"debian","startsService":true,"confidence":"known-not-verified"},{"id":"rocm/*","image":"docker.io/rocm/*","family":"debian","confidence":"known-not-verified"},{"id":"demisto/python3","image":"docker.io/demisto/python3","aliases":["docker.io/demisto/crypto"],"family":"alpine","startsService":false},{"id":"demisto/python","image":"docker.io/demisto/python","family":"alpine","startsService":false},{"id":"demisto/python3-deb","image":"docker.io/demisto/python3-deb","family":"debian","accountTools":"shadow+adduser-perl","startsService":false},{"id":"demisto/powershell","image":"docker.io/demisto/powershell","family":"alpine","startsService":false}]'),
  familyOf("docker.io/library/openjdk docker.io/library/eclipse-temurin docker.io/library/amazoncorretto docker.io/library/ibm-semeru-runtimes docker.io/azul/zulu-openjdk docker.io/library/azul-zulu docker.io/azul/zulu-openjdk-alpine docker.io/bellsoft/liberica-openjdk-alpine docker.io/bellsoft/liberica-runtime-container docker.io/bellsoft/liberica-openjdk-debian docker.io/library/sapmachine mcr.microsoft.com/openjdk/jdk docker.io/library/maven docker.io/library/gradle docker.io/library/groovy docker.io/library/clojure docker.io/library/tomcat docker.io/library/jetty registry.access.redhat.com/ubi9/openjdk-* quay.io/quarkus/ubi9-quarkus-micro-image quay.io/quarkus/quarkus-micro-image quay.io/quarkus/ubi10-quarkus-micro-image ghcr.io/graalvm/* container-registry.oracle.com/graalvm/* registry.access.redhat.com/ubi8/openjdk-* registry.access.redhat.com/ubi10/openjdk-* quay.io/quarkus/ubi9-quarkus-mandrel-builder-image quay.io/quarkus/ubi-quarkus-mandrel-builder-image quay.io/quarkus/ubi9-quarkus-graalvmce-builder-image quay.io/quarkus/ubi-quarkus-graalvmce-builder-image quay.io/quarkus/quarkus-distroless-image docker.io/azul/zulu-openjdk-debian docker.io/azul/zulu-openjdk-centos docker.io/library/java", '[{"id":"openjdk#alpine","image":"docker.io/library/openjdk","tag":"alpine","family":"alpine","env":"CA_CERTIFICATES_JAVA_VERSION JAVA_ALPINE_VERSION JAVA_BASE_URL JAVA_DEBIAN_VERSION JAVA_HOME JAVA_SHA256 JAVA_URL JAVA_URL_VERSION JAVA_VERSION LANG PATH","startsService":false,"confidence":"known-not-verified"},{"id":"openjdk#nanoserver","image":"docker.io/library/openjdk","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false},{"id":"openjdk#debian","image":"docker.io/library/openjdk","tag":"bookworm|trixie|bullseye|buster|slim|^(?:[6-9]|1[0-6])(?:[-.u].*)?$","family":"debian","env":"CA_CERTIFICATES_JAVA_VERSION JAVA_ALPINE_VERSION JAVA_BASE_URL JAVA_DEBIAN_VERSION JAVA_HOME JAVA_SHA256 JAVA_URL JAVA_URL_VERSION JAVA_VERSION LANG PATH","startsService":false},{"id":"openjdk#oraclelinux","image":"docker.io/library/openjdk","family":"rhel-minimal","env":"CA_CERTIFICATES_JAVA_VERSION JAVA_ALPINE_VERSION JAVA_BASE_URL JAVA_DEBIAN_VERSION JAVA_HOME JAVA_SHA256 JAVA_URL JAVA_URL_VERSION JAVA_VERSION LANG PATH","accountTools":"shadow+adduser-link","startsService":false,"confidence":"documented"},{"id":"eclipse-temurin#alpine","image":"docker.io/library/eclipse-temurin","tag":"alpine","family":"alpine","accountsComplete":true,"env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION","startsService":false},{"id":"eclipse-temurin#ubi-minimal","image":"docker.io/library/eclipse-temurin","tag":"ubi","family":"rhel-minimal","env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION container=oci","accountTools":"shadow+adduser-link","startsService":false},{"id":"eclipse-temurin#jammy","image":"docker.io/library/eclipse-temurin","tag":"jammy|focal","family":"debian","accountsComplete":true,"env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"eclipse-temurin#nanoserver","image":"docker.io/library/eclipse-temurin","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false},{"id":"eclipse-temurin#noble+","image":"docker.io/library/eclipse-temurin","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"amazoncorretto#alpine","image":"docker.io/library/amazoncorretto","tag":"alpine","family":"alpine","env":"LANG=C.UTF-8 JAVA_HOME PATH","startsService":false},{"id":"amazoncorretto#debian","image":"docker.io/library/amazoncorretto","tag":"debian|bullseye|bookworm","family":"debian","env":"LANG=C.UTF-8 JAVA_HOME PATH","accountTools":"shadow+adduser-perl","startsService":false},{"id":"amazoncorretto#al2023/al2","image":"docker.io/library/amazoncorretto","family":"rhel","env":"LANG=C.UTF-8 JAVA_HOME PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"none","installAccountTools":"yum install -y shadow-utils","startsService":false},{"id":"ibm-semeru-runtimes#ubuntu","image":"docker.io/library/ibm-semeru-runtimes","tag":"^(?!.*(?:ubi|jammy|focal))","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","startsService":false,"confidence":"known-not-verified"},{"id":"azul/zulu-openjdk","image":"docker.io/azul/zulu-openjdk","aliases":["docker.io/library/azul-zulu"],"family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","startsService":false,"confidence":"seen in source"},{"id":"azul/zulu-openjdk-alpine","image":"docker.io/azul/zulu-openjdk-alpine","family":"alpine","startsService":false},{"id":"bellsoft/liberica-openjdk-alpine","image":"docker.io/bellsoft/liberica-openjdk-alpine","aliases":["docker.io/bellsoft/liberica-runtime-container"],"family":"alpine","startsService":false,"confidence":"seen in source"},{"id":"bellsoft/liberica-openjdk-debian","image":"docker.io/bellsoft/liberica-openjdk-debian","family":"debian","startsService":false,"confidence":"seen in source"},{"id":"sapmachine","image":"docker.io/library/sapmachine","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","env":"JAVA_HOME PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"confidence":"seen in source"},{"id":"mcr.microsoft.com/openjdk/jdk#distroless","image":"mcr.microsoft.com/openjdk/jdk","tag":"distroless","family":"distroless","accounts":"app:101:101","serviceAccount":"app","shell":false,"startsService":false,"confidence":"seen in source"},{"id":"mcr.microsoft.com/openjdk/jdk#azurelinux","image":"mcr.microsoft.com/openjdk/jdk","tag":"azurelinux|mariner","family":"photon","accounts":"app:101:101","serviceAccount":"app","accountTools":"shadow+adduser-link","startsService":false},{"id":"mcr.microsoft.com/openjdk/jdk#ubuntu/mariner","image":"mcr.microsoft.com/openjdk/jdk","family":"debian","accounts":"app:101:101","serviceAccount":"app","startsService":false,"confidence":"seen in source"},{"id":"maven#alpine","image":"docker.io/library/maven","tag":"alpine","family":"alpine","env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION MAVEN_HOME=/usr/share/maven MAVEN_CONFIG=/root/.m2 MAVEN_VERSION"},{"id":"maven#corretto/graalvm","image":"docker.io/library/maven","tag":"corretto(?!.*(?:alpine|debian))|graalvm|oracle","family":"rhel","accountTools":"none","installAccountTools":"dnf install -y shadow-utils || microdnf install -y shadow-utils"},{"id":"maven#noble","image":"docker.io/library/maven","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION MAVEN_HOME=/usr/share/maven MAVEN_CONFIG=/root/.m2 MAVEN_VERSION","accountTools":"shadow+adduser-perl"},{"id":"gradle#alpine","image":"docker.io/library/gradle","tag":"alpine","family":"alpine","accounts":"gradle:1000:1000:/home/gradle","serviceAccount":"gradle"},{"id":"gradle#ubi","image":"docker.io/library/gradle","tag":"ubi","family":"rhel-minimal","accounts":"gradle:101:101:/home/gradle","serviceAccount":"gradle","accountTools":"shadow+adduser-link"},{"id":"gradle#corretto","image":"docker.io/library/gradle","tag":"corretto","family":"rhel","accounts":"gradle:1000:1000:/home/gradle","serviceAccount":"gradle"},{"id":"gradle#ubuntu","image":"docker.io/library/gradle","family":"debian","accounts":"gradle:1000:1000:/home/gradle","serviceAccount":"gradle"},{"id":"groovy","image":"docker.io/library/groovy","family":"debian","accounts":"groovy:1000:1000:/home/groovy","confidence":"known-not-verified"},{"id":"clojure","image":"docker.io/library/clojure","family":"debian","confidence":"known-not-verified"},{"id":"tomcat#noble","image":"docker.io/library/tomcat","tag":"^(?!.*(?:jammy|corretto|al2|ubi))","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","env":"CATALINA_HOME=/usr/local/tomcat TOMCAT_NATIVE_LIBDIR=/usr/local/tomcat/native-jni-lib LD_LIBRARY_PATH=/usr/local/tomcat/native-jni-lib PATH=/usr/local/tomcat/bin:/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEYS JAVA_HOME JAVA_VERSION LANG LANGUAGE LC_ALL OPENSSL_VERSION TOMCAT_ASC_FALLBACK_URL TOMCAT_ASC_URL TOMCAT_ASC_URLS TOMCAT_MAJOR TOMCAT_SHA1 TOMCAT_SHA512 TOMCAT_TGZ_FALLBACK_URL TOMCAT_TGZ_URL TOMCAT_TGZ_URLS TOMCAT_VERSION","accountTools":"shadow+adduser-perl","startsService":true},{"id":"tomcat#jammy","image":"docker.io/library/tomcat","tag":"jammy","family":"debian","env":"CATALINA_HOME=/usr/local/tomcat TOMCAT_NATIVE_LIBDIR=/usr/local/tomcat/native-jni-lib LD_LIBRARY_PATH=/usr/local/tomcat/native-jni-lib PATH=/usr/local/tomcat/bin:/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEYS JAVA_HOME JAVA_VERSION LANG LANGUAGE LC_ALL OPENSSL_VERSION TOMCAT_ASC_FALLBACK_URL TOMCAT_ASC_URL TOMCAT_ASC_URLS TOMCAT_MAJOR TOMCAT_SHA1 TOMCAT_SHA512 TOMCAT_TGZ_FALLBACK_URL TOMCAT_TGZ_URL TOMCAT_TGZ_URLS TOMCAT_VERSION","accountTools":"shadow+adduser-perl","startsService":true},{"id":"jetty#debian/ubuntu","image":"docker.io/library/jetty","tag":"^(?!.*alpine)","family":"debian","user":"jetty","uid":null,"gid":null,"accounts":"jetty::","serviceAccount":"jetty","startsService":true},{"id":"jetty#alpine","image":"docker.io/library/jetty","tag":"alpine","family":"alpine","user":"jetty","uid":null,"gid":null,"accounts":"jetty::","serviceAccount":"jetty","startsService":true},{"id":"registry.access.redhat.com/ubi9/openjdk-*","image":"registry.access.redhat.com/ubi9/openjdk-*","aliases":[],"family":"rhel-minimal","user":"185","uid":185,"accounts":"default:185:0:/home/default","serviceAccount":"default","env":"UID=185 USER=default HOME=/home/default GECOS JAVA_HOME JAVA_VENDOR JAVA_VERSION JBOSS_CONTAINER_JAVA_PROXY_MODULE JBOSS_CONTAINER_JAVA_RUN_MODULE JBOSS_CONTAINER_JAVA_S2I_MODULE JBOSS_CONTAINER_MAVEN_38_MODULE JBOSS_CONTAINER_MAVEN_DEFAULT_MODULE JBOSS_CONTAINER_MAVEN_S2I_MODULE JBOSS_CONTAINER_OPENJDK_JDK_MODULE JBOSS_CONTAINER_OPENJDK_JRE_MODULE JBOSS_CONTAINER_S2I_CORE_MODULE JBOSS_CONTAINER_UTIL_LOGGING_MODULE JBOSS_IMAGE_NAME JBOSS_IMAGE_VERSION LANG MAVEN_VERSION PATH container","accountTools":"shadow+adduser-link","confidence":"seen in source"},{"id":"quay.io/quarkus/ubi9-quarkus-micro-image","image":"quay.io/quarkus/ubi9-quarkus-micro-image","aliases":["quay.io/quarkus/quarkus-micro-image","quay.io/quarkus/ubi10-quarkus-micro-image"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","accountCreation":"passwd-append","packageManager":null,"startsService":false,"confidence":"seen in source"},{"id":"ghcr.io/graalvm/*","image":"ghcr.io/graalvm/*","aliases":["container-registry.oracle.com/graalvm/*"],"family":"rhel-minimal","accountTools":"shadow+adduser-link","startsService":false,"confidence":"known-not-verified"},{"id":"registry.access.redhat.com/ubi8/openjdk-*","image":"registry.access.redhat.com/ubi8/openjdk-*","aliases":["registry.access.redhat.com/ubi10/openjdk-*"],"family":"rhel-minimal","user":"185","uid":185,"gid":0,"accountTools":"shadow+adduser-link","confidence":"documented"},{"id":"quay.io/quarkus/*-builder-image","image":"quay.io/quarkus/ubi9-quarkus-mandrel-builder-image","aliases":["quay.io/quarkus/ubi-quarkus-mandrel-builder-image","quay.io/quarkus/ubi9-quarkus-graalvmce-builder-image","quay.io/quarkus/ubi-quarkus-graalvmce-builder-image"],"family":"rhel-minimal","user":"1001","uid":1001,"gid":1001,"accounts":"quarkus:1001:1001","serviceAccount":"quarkus","accountTools":"shadow+adduser-link"},{"id":"quay.io/quarkus/quarkus-distroless-image","image":"quay.io/quarkus/quarkus-distroless-image","family":"distroless","user":"0","accounts":"nobody:65534:65534:/nonexistent nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt","shell":false,"startsService":false},{"id":"azul/zulu-openjdk-debian","image":"docker.io/azul/zulu-openjdk-debian","family":"debian","startsService":false},{"id":"azul/zulu-openjdk-centos","image":"docker.io/azul/zulu-openjdk-centos","family":"rhel","startsService":false},{"id":"ibm-semeru-runtimes#jammy","image":"docker.io/library/ibm-semeru-runtimes","tag":"jammy|focal","family":"debian","env":"JAVA_HOME JAVA_TOOL_OPTIONS JAVA_VERSION LANG LANGUAGE LC_ALL PATH","accountTools":"shadow+adduser-perl","startsService":false},{"id":"java#alpine","image":"docker.io/library/java","tag":"alpine","family":"alpine","startsService":false,"confidence":"known-not-verified"},{"id":"java#debian","image":"docker.io/library/java","family":"debian","startsService":false,"confidence":"known-not-verified"}]'),
  familyOf("mcr.microsoft.com/dotnet/runtime-deps mcr.microsoft.com/dotnet/runtime mcr.microsoft.com/dotnet/aspnet mcr.microsoft.com/dotnet/sdk mcr.microsoft.com/dotnet/framework/* mcr.microsoft.com/windows/nanoserver mcr.microsoft.com/windows/servercore mcr.microsoft.com/windows mcr.microsoft.com/windows/server mcr.microsoft.com/powershell mcr.microsoft.com/devcontainers/dotnet mcr.microsoft.com/vscode/devcontainers/dotnet mcr.microsoft.com/mssql/server registry.access.redhat.com/ubi9/dotnet-* registry.access.redhat.com/ubi8/dotnet-* registry.access.redhat.com/ubi10/dotnet-* registry.redhat.io/ubi9/dotnet-* quay.io/sclorg/dotnet-* mcr.microsoft.com/dotnet/core/*", '[{"id":"mcr.microsoft.com/dotnet/runtime-deps#<=7","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"^(?:[1-7]\\\\.|2\\\\.1|3\\\\.1|5\\\\.0|6\\\\.0|7\\\\.0)","family":"debian","startsService":false,"confidence":"known-not-verified"},{"id":"mcr.microsoft.com/dotnet/runtime-deps#chiseled/distroless","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"chiseled|distroless","family":"distroless","user":"1654","uid":1654,"gid":1654,"accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION SSL_CERT_FILE","shell":false,"startsService":false},{"id":"mcr.microsoft.com/dotnet/runtime-deps#nanoserver","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null},{"id":"mcr.microsoft.com/dotnet/runtime-deps#servercore","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"windowsservercore","family":"windows","uid":null,"gid":null},{"id":"mcr.microsoft.com/dotnet/runtime-deps#alpine","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"alpine","family":"alpine","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","startsService":false},{"id":"mcr.microsoft.com/dotnet/runtime-deps#azurelinux","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"azurelinux|cbl-mariner|mariner","family":"photon","accounts":"app:1654:1654:/home/app","serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","installAccountTools":"tdnf install -y shadow-utils","startsService":false},{"id":"mcr.microsoft.com/dotnet/runtime-deps#>=8-noble+","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"noble|resolute|^(?:1\\\\d(?:\\\\.\\\\d+)*|latest)(?:-(?:preview|rc).*)?$","family":"debian","accounts":"app:1654:1654:/home/app ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","startsService":false},{"id":"mcr.microsoft.com/dotnet/runtime-deps#>=8","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"family":"debian","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"mcr.microsoft.com/dotnet/aspnet#<=7","image":"mcr.microsoft.com/dotnet/aspnet","tag":"^(?:[1-7]\\\\.|2\\\\.1|3\\\\.1|5\\\\.0|6\\\\.0|7\\\\.0)","family":"debian","startsService":false,"privilegedPorts":[80],"confidence":"known-not-verified"},{"id":"mcr.microsoft.com/dotnet/aspnet#chiseled/distroless","image":"mcr.microsoft.com/dotnet/aspnet","tag":"chiseled|distroless","family":"distroless","user":"1654","uid":1654,"gid":1654,"accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION SSL_CERT_FILE","shell":false,"startsService":false},{"id":"mcr.microsoft.com/dotnet/aspnet#nanoserver","image":"mcr.microsoft.com/dotnet/aspnet","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null},{"id":"mcr.microsoft.com/dotnet/aspnet#servercore","image":"mcr.microsoft.com/dotnet/aspnet","tag":"windowsservercore","family":"windows","uid":null,"gid":null},{"id":"mcr.microsoft.com/dotnet/aspnet#alpine","image":"mcr.microsoft.com/dotnet/aspnet","tag":"alpine","family":"alpine","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","startsService":false},{"id":"mcr.microsoft.com/dotnet/aspnet#azurelinux","image":"mcr.microsoft.com/dotnet/aspnet","tag":"azurelinux|cbl-mariner|mariner","family":"photon","accounts":"app:1654:1654:/home/app","serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","installAccountTools":"tdnf install -y shadow-utils","startsService":false},{"id":"mcr.microsoft.com/dotnet/aspnet#>=8-noble+","image":"mcr.microsoft.com/dotnet/aspnet","tag":"noble|resolute|^(?:1\\\\d(?:\\\\.\\\\d+)*|latest)(?:-(?:preview|rc).*)?$","family":"debian","accounts":"app:1654:1654:/home/app ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","startsService":false},{"id":"mcr.microsoft.com/dotnet/aspnet#>=8","image":"mcr.microsoft.com/dotnet/aspnet","family":"debian","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"mcr.microsoft.com/dotnet/sdk#<=7","image":"mcr.microsoft.com/dotnet/sdk","tag":"^(?:[1-7]\\\\.|2\\\\.1|3\\\\.1|5\\\\.0|6\\\\.0|7\\\\.0)","family":"debian","startsService":false,"privilegedPorts":[80],"confidence":"known-not-verified"},{"id":"mcr.microsoft.com/dotnet/sdk#nanoserver","image":"mcr.microsoft.com/dotnet/sdk","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null},{"id":"mcr.microsoft.com/dotnet/sdk#servercore","image":"mcr.microsoft.com/dotnet/sdk","tag":"windowsservercore","family":"windows","uid":null,"gid":null},{"id":"mcr.microsoft.com/dotnet/sdk#alpine","image":"mcr.microsoft.com/dotnet/sdk","tag":"alpine","family":"alpine","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL","startsService":false},{"id":"mcr.microsoft.com/dotnet/sdk#azurelinux","image":"mcr.microsoft.com/dotnet/sdk","tag":"azurelinux|cbl-mariner|mariner","family":"photon","accounts":"app:1654:1654:/home/app","serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL","installAccountTools":"tdnf install -y shadow-utils","startsService":false},{"id":"mcr.microsoft.com/dotnet/sdk#>=8-noble+","image":"mcr.microsoft.com/dotnet/sdk","tag":"noble|resolute|^(?:1\\\\d(?:\\\\.\\\\d+)*|latest)(?:-(?:preview|rc).*)?$","family":"debian","accounts":"app:1654:1654:/home/app ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL","startsService":false},{"id":"mcr.microsoft.com/dotnet/sdk#>=8","image":"mcr.microsoft.com/dotnet/sdk","family":"debian","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL","accountTools":"shadow+adduser-perl","startsService":false},{"id":"mcr.microsoft.com/dotnet/framework/*","image":"mcr.microsoft.com/dotnet/framework/*","family":"windows","uid":null,"gid":null,"confidence":"known-not-verified"},{"id":"mcr.microsoft.com/windows/nanoserver","image":"mcr.microsoft.com/windows/nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false,"confidence":"documented"},{"id":"mcr.microsoft.com/windows/servercore","image":"mcr.microsoft.com/windows/servercore","aliases":["mcr.microsoft.com/windows","mcr.microsoft.com/windows/server"],"family":"windows","uid":null,"gid":null,"startsService":false,"confidence":"documented"},{"id":"mcr.microsoft.com/powershell#alpine","image":"mcr.microsoft.com/powershell","tag":"alpine","family":"alpine","startsService":false},{"id":"mcr.microsoft.com/powershell#azurelinux","image":"mcr.microsoft.com/powershell","tag":"azurelinux|mariner|cbl-","family":"photon","installAccountTools":"tdnf install -y shadow-utils","startsService":false},{"id":"mcr.microsoft.com/powershell#nanoserver","image":"mcr.microsoft.com/powershell","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"packageManager":null,"startsService":false},{"id":"mcr.microsoft.com/powershell#servercore","image":"mcr.microsoft.com/powershell","tag":"windowsservercore","family":"windows","uid":null,"gid":null,"packageManager":null,"startsService":false},{"id":"mcr.microsoft.com/powershell#rhel","image":"mcr.microsoft.com/powershell","tag":"ubi|centos|fedora|almalinux|rocky","family":"rhel","startsService":false},{"id":"mcr.microsoft.com/powershell","image":"mcr.microsoft.com/powershell","family":"debian","startsService":false,"confidence":"seen in source"},{"id":"mcr.microsoft.com/devcontainers/dotnet","image":"mcr.microsoft.com/devcontainers/dotnet","aliases":["mcr.microsoft.com/vscode/devcontainers/dotnet"],"family":"debian","accounts":"vscode:1000:1000:/home/vscode"},{"id":"mcr.microsoft.com/mssql/server","image":"mcr.microsoft.com/mssql/server","family":"debian","user":"mssql","uid":10001,"accounts":"mssql:10001:0","serviceAccount":"mssql","startsService":true,"confidence":"known-not-verified"},{"id":"ubi9/dotnet-*","image":"registry.access.redhat.com/ubi9/dotnet-*","aliases":["registry.access.redhat.com/ubi8/dotnet-*","registry.access.redhat.com/ubi10/dotnet-*","registry.redhat.io/ubi9/dotnet-*","quay.io/sclorg/dotnet-*"],"family":"rhel","user":"1001","uid":1001,"accounts":"default:1001:0:/opt/app-root/src","confidence":"documented"},{"id":"mcr.microsoft.com/dotnet/core/*#alpine","image":"mcr.microsoft.com/dotnet/core/*","tag":"alpine","family":"alpine","startsService":false,"confidence":"known-not-verified"},{"id":"mcr.microsoft.com/dotnet/core/*#nanoserver","image":"mcr.microsoft.com/dotnet/core/*","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false,"confidence":"known-not-verified"},{"id":"mcr.microsoft.com/dotnet/core/*","image":"mcr.microsoft.com/dotnet/core/*","tag":"^(?!.*(?:alpine|nanoserver|windowsservercore))","family":"debian","accountTools":"shadow","startsService":false,"confidence":"known-not-verified"}]'),
  familyOf("docker.io/library/php docker.io/library/wordpress docker.io/library/nextcloud docker.io/library/drupal docker.io/library/joomla docker.io/library/phpmyadmin docker.io/library/matomo docker.io/library/mediawiki", '[{"id":"php#apache","image":"docker.io/library/php","tag":"apache","family":"debian","accounts":"www-data:33:33:/var/www","serviceAccount":"www-data","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin PHP_INI_DIR=/usr/local/etc/php CFLAGS CPPFLAGS GPG_KEYS LDFLAGS PHPIZE_DEPS PHP_ASC_URL PHP_CFLAGS PHP_CPPFLAGS PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS PHP_FILENAME PHP_LDFLAGS PHP_MD5 PHP_PDO_PATCH_SHA256 PHP_PDO_PATCH_URL PHP_SHA256 PHP_URL PHP_VERSION APACHE_CONFDIR=/etc/apache2 APACHE_ENVVARS=/etc/apache2/envvars","startsService":true,"rootByDesign":true,"privilegedPorts":[80]},{"id":"php#fpm","image":"docker.io/library/php","tag":"fpm(?!.*alpine)","family":"debian","accounts":"www-data:33:33:/var/www","accountsComplete":true,"serviceAccount":"www-data","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin PHP_INI_DIR=/usr/local/etc/php CFLAGS CPPFLAGS GPG_KEYS LDFLAGS PHPIZE_DEPS PHP_ASC_URL PHP_CFLAGS PHP_CPPFLAGS PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS PHP_FILENAME PHP_LDFLAGS PHP_MD5 PHP_PDO_PATCH_SHA256 PHP_PDO_PATCH_URL PHP_SHA256 PHP_URL PHP_VERSION","startsService":true,"rootByDesign":true},{"id":"php#alpine","image":"docker.io/library/php","tag":"alpine","family":"alpine","accounts":"www-data:82:82:/home/www-data","accountsComplete":true,"serviceAccount":"www-data","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin PHP_INI_DIR=/usr/local/etc/php CFLAGS CPPFLAGS GPG_KEYS LDFLAGS PHPIZE_DEPS PHP_ASC_URL PHP_CFLAGS PHP_CPPFLAGS PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS PHP_FILENAME PHP_LDFLAGS PHP_MD5 PHP_PDO_PATCH_SHA256 PHP_PDO_PATCH_URL PHP_SHA256 PHP_URL PHP_VERSION"},{"id":"php#cli","image":"docker.io/library/php","family":"debian","accounts":"www-data:33:33:/var/www","accountsComplete":true,"serviceAccount":"www-data","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin PHP_INI_DIR=/usr/local/etc/php CFLAGS CPPFLAGS GPG_KEYS LDFLAGS PHPIZE_DEPS PHP_ASC_URL PHP_CFLAGS PHP_CPPFLAGS PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS PHP_FILENAME PHP_LDFLAGS PHP_MD5 PHP_PDO_PATCH_SHA256 PHP_PDO_PATCH_URL PHP_SHA256 PHP_URL PHP_VERSION","startsService":false},{"id":"wordpress#cli","image":"docker.io/library/wordpress","tag":"^cli","family":"alpine","user":"www-data","uid":82,"gid":82,"accounts":"www-data:82:82","serviceAccount":"www-data"},{"id":"wordpress#apache/fpm","image":"docker.io/library/wordpress","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80]},{"id":"nextcloud#debian","image":"docker.io/library/nextcloud","tag":"^(?!.*alpine)","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"stepsDownWith":"su","rootByDesign":true,"privilegedPorts":[80]},{"id":"drupal","image":"docker.io/library/drupal","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"confidence":"seen in source"},{"id":"joomla","image":"docker.io/library/joomla","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"confidence":"known-not-verified"},{"id":"phpmyadmin","image":"docker.io/library/phpmyadmin","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"confidence":"known-not-verified"},{"id":"matomo","image":"docker.io/library/matomo","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"confidence":"known-not-verified"},{"id":"mediawiki","image":"docker.io/library/mediawiki","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"confidence":"known-not-verified"}]'),
  familyOf("docker.io/library/ruby docker.io/library/golang docker.io/library/rust docker.io/library/erlang docker.io/library/elixir docker.io/library/perl docker.io/library/dart docker.io/library/gcc docker.io/library/jruby docker.io/library/julia docker.io/library/swipl docker.io/library/haxe docker.io/library/rakudo-star docker.io/library/haskell docker.io/library/r-base docker.io/rocker/r-ver docker.io/rocker/tidyverse docker.io/rocker/verse docker.io/rocker/geospatial docker.io/rocker/shiny docker.io/rocker/shiny-verse docker.io/rocker/rstudio docker.io/library/swift", '[{"id":"ruby#alpine","image":"docker.io/library/ruby","tag":"(?:^|-)alpine","family":"alpine","accountsComplete":true,"env":"BUNDLER_VERSION BUNDLE_APP_CONFIG BUNDLE_PATH BUNDLE_PATH__SYSTEM BUNDLE_SILENCE_ROOT_WARNING GEM_HOME GEM_PATH LANG PATH RUBYGEMS_VERSION RUBY_DOWNLOAD_SHA256 RUBY_DOWNLOAD_URL RUBY_MAJOR RUBY_VERSION","startsService":false},{"id":"ruby#slim-olddeb","image":"docker.io/library/ruby","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","accountsComplete":true,"env":"BUNDLER_VERSION BUNDLE_APP_CONFIG BUNDLE_PATH BUNDLE_PATH__SYSTEM BUNDLE_SILENCE_ROOT_WARNING GEM_HOME GEM_PATH LANG PATH RUBYGEMS_VERSION RUBY_DOWNLOAD_SHA256 RUBY_DOWNLOAD_URL RUBY_MAJOR RUBY_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"ruby#slim","image":"docker.io/library/ruby","tag":"(?:^|-)slim","family":"debian","accountsComplete":true,"env":"BUNDLER_VERSION BUNDLE_APP_CONFIG BUNDLE_PATH BUNDLE_PATH__SYSTEM BUNDLE_SILENCE_ROOT_WARNING GEM_HOME GEM_PATH LANG PATH RUBYGEMS_VERSION RUBY_DOWNLOAD_SHA256 RUBY_DOWNLOAD_URL RUBY_MAJOR RUBY_VERSION","startsService":false},{"id":"ruby#full","image":"docker.io/library/ruby","family":"debian","accountsComplete":true,"env":"BUNDLER_VERSION BUNDLE_APP_CONFIG BUNDLE_PATH BUNDLE_PATH__SYSTEM BUNDLE_SILENCE_ROOT_WARNING GEM_HOME GEM_PATH LANG PATH RUBYGEMS_VERSION RUBY_DOWNLOAD_SHA256 RUBY_DOWNLOAD_URL RUBY_MAJOR RUBY_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"golang#alpine","image":"docker.io/library/golang","tag":"(?:^|-)alpine","family":"alpine","accountsComplete":true,"env":"PATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOPATH=/go GOARM GOLANG_BOOTSTRAP_SHA1 GOLANG_BOOTSTRAP_URL GOLANG_BOOTSTRAP_VERSION GOLANG_COMMIT GOLANG_CROSSPLATFORMS GOLANG_DOWNLOAD_SHA1 GOLANG_DOWNLOAD_SHA256 GOLANG_DOWNLOAD_URL GOLANG_GOARCH GOLANG_GOOS GOLANG_SRC_SHA1 GOLANG_SRC_SHA256 GOLANG_SRC_URL GOLANG_VERSION GOTOOLCHAIN","startsService":false},{"id":"golang#nanoserver","image":"docker.io/library/golang","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false},{"id":"golang#servercore","image":"docker.io/library/golang","tag":"windowsservercore|servercore","family":"windows","uid":null,"gid":null,"startsService":false},{"id":"golang#full","image":"docker.io/library/golang","family":"debian","accountsComplete":true,"env":"PATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOPATH=/go GOARM GOLANG_BOOTSTRAP_SHA1 GOLANG_BOOTSTRAP_URL GOLANG_BOOTSTRAP_VERSION GOLANG_COMMIT GOLANG_CROSSPLATFORMS GOLANG_DOWNLOAD_SHA1 GOLANG_DOWNLOAD_SHA256 GOLANG_DOWNLOAD_URL GOLANG_GOARCH GOLANG_GOOS GOLANG_SRC_SHA1 GOLANG_SRC_SHA256 GOLANG_SRC_URL GOLANG_VERSION GOTOOLCHAIN","accountTools":"shadow+adduser-perl","startsService":false},{"id":"rust#alpine","image":"docker.io/library/rust","tag":"(?:^|-)alpine","family":"alpine","accountsComplete":true,"env":"PATH=/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo RUSTUP_VERSION RUST_VERSION","startsService":false},{"id":"rust#slim-olddeb","image":"docker.io/library/rust","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo RUSTUP_VERSION RUST_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"rust#slim","image":"docker.io/library/rust","tag":"(?:^|-)slim","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo RUSTUP_VERSION RUST_VERSION","startsService":false},{"id":"rust#full","image":"docker.io/library/rust","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo RUSTUP_VERSION RUST_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"erlang#alpine","image":"docker.io/library/erlang","tag":"(?:^|-)alpine","family":"alpine","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","startsService":false,"confidence":"seen in source"},{"id":"erlang#slim-olddeb","image":"docker.io/library/erlang","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"seen in source"},{"id":"erlang#slim","image":"docker.io/library/erlang","tag":"(?:^|-)slim","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","startsService":false,"confidence":"seen in source"},{"id":"erlang#full","image":"docker.io/library/erlang","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"seen in source"},{"id":"elixir#alpine","image":"docker.io/library/elixir","tag":"(?:^|-)alpine","family":"alpine","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","startsService":false},{"id":"elixir#slim-olddeb","image":"docker.io/library/elixir","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"elixir#slim","image":"docker.io/library/elixir","tag":"(?:^|-)slim","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","startsService":false},{"id":"elixir#full","image":"docker.io/library/elixir","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","accountTools":"shadow+adduser-perl","startsService":false},{"id":"perl#slim-olddeb","image":"docker.io/library/perl","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","accountTools":"shadow+adduser-perl","confidence":"known-not-verified"},{"id":"perl#slim","image":"docker.io/library/perl","tag":"(?:^|-)slim","family":"debian","confidence":"known-not-verified"},{"id":"perl#full","image":"docker.io/library/perl","family":"debian","accountTools":"shadow+adduser-perl","confidence":"known-not-verified"},{"id":"dart","image":"docker.io/library/dart","family":"debian","confidence":"known-not-verified"},{"id":"gcc","image":"docker.io/library/gcc","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GCC_MIRRORS GCC_VERSION GPG_KEYS","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"seen in source"},{"id":"jruby","image":"docker.io/library/jruby","family":"debian","confidence":"known-not-verified"},{"id":"julia","image":"docker.io/library/julia","family":"debian","confidence":"known-not-verified"},{"id":"swipl","image":"docker.io/library/swipl","family":"debian","confidence":"known-not-verified"},{"id":"haxe","image":"docker.io/library/haxe","family":"debian","confidence":"known-not-verified"},{"id":"rakudo-star","image":"docker.io/library/rakudo-star","family":"debian","confidence":"known-not-verified"},{"id":"haskell","image":"docker.io/library/haskell","family":"debian","accountTools":"shadow+adduser-perl"},{"id":"r-base","image":"docker.io/library/r-base","family":"debian","accounts":"docker:1000:1000:/home/docker"},{"id":"rocker/r-ver","image":"docker.io/rocker/r-ver","aliases":["docker.io/rocker/tidyverse","docker.io/rocker/verse","docker.io/rocker/geospatial","docker.io/rocker/shiny","docker.io/rocker/shiny-verse"],"family":"debian","accounts":"rstudio:1000:1000:/home/rstudio"},{"id":"rocker/rstudio","image":"docker.io/rocker/rstudio","family":"debian","accounts":"rstudio:1000:1000:/home/rstudio","startsService":true,"stepsDownWith":"s6-setuidgid","rootByDesign":true},{"id":"swift#noble","image":"docker.io/library/swift","tag":"^(?!.*(?:jammy|focal|bionic|amazonlinux|rhel|centos|fedora|bookworm|trixie|windows))","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu"},{"id":"swift#rpm","image":"docker.io/library/swift","tag":"amazonlinux|rhel|ubi|centos|fedora","family":"rhel","accountTools":"none","installAccountTools":"yum install -y shadow-utils"},{"id":"swift#other","image":"docker.io/library/swift","tag":"jammy|focal|bionic|bookworm|trixie","family":"debian"}]'),
  familyOf("mcr.microsoft.com/devcontainers/base mcr.microsoft.com/vscode/devcontainers/base mcr.microsoft.com/devcontainers/python mcr.microsoft.com/vscode/devcontainers/python mcr.microsoft.com/devcontainers/go mcr.microsoft.com/vscode/devcontainers/go mcr.microsoft.com/devcontainers/rust mcr.microsoft.com/vscode/devcontainers/rust mcr.microsoft.com/devcontainers/java mcr.microsoft.com/vscode/devcontainers/java mcr.microsoft.com/devcontainers/cpp mcr.microsoft.com/vscode/devcontainers/cpp mcr.microsoft.com/devcontainers/php mcr.microsoft.com/vscode/devcontainers/php mcr.microsoft.com/devcontainers/ruby mcr.microsoft.com/vscode/devcontainers/ruby mcr.microsoft.com/devcontainers/miniconda mcr.microsoft.com/vscode/devcontainers/miniconda mcr.microsoft.com/devcontainers/anaconda mcr.microsoft.com/vscode/devcontainers/anaconda mcr.microsoft.com/devcontainers/jekyll mcr.microsoft.com/vscode/devcontainers/jekyll mcr.microsoft.com/devcontainers/javascript-node mcr.microsoft.com/devcontainers/typescript-node mcr.microsoft.com/devcontainers/universal", '[{"id":"mcr.microsoft.com/devcontainers/base","image":"mcr.microsoft.com/devcontainers/base","aliases":["mcr.microsoft.com/vscode/devcontainers/base","mcr.microsoft.com/devcontainers/python","mcr.microsoft.com/vscode/devcontainers/python","mcr.microsoft.com/devcontainers/go","mcr.microsoft.com/vscode/devcontainers/go","mcr.microsoft.com/devcontainers/rust","mcr.microsoft.com/vscode/devcontainers/rust","mcr.microsoft.com/devcontainers/java","mcr.microsoft.com/vscode/devcontainers/java"],"family":"debian","accounts":"vscode:1000:1000:/home/vscode"},{"id":"mcr.microsoft.com/devcontainers/cpp","image":"mcr.microsoft.com/devcontainers/cpp","aliases":["mcr.microsoft.com/vscode/devcontainers/cpp","mcr.microsoft.com/devcontainers/php","mcr.microsoft.com/vscode/devcontainers/php","mcr.microsoft.com/devcontainers/ruby","mcr.microsoft.com/vscode/devcontainers/ruby","mcr.microsoft.com/devcontainers/miniconda","mcr.microsoft.com/vscode/devcontainers/miniconda","mcr.microsoft.com/devcontainers/anaconda","mcr.microsoft.com/vscode/devcontainers/anaconda","mcr.microsoft.com/devcontainers/jekyll","mcr.microsoft.com/vscode/devcontainers/jekyll"],"family":"debian","accounts":"vscode:1000:1000:/home/vscode","confidence":"documented"},{"id":"mcr.microsoft.com/devcontainers/javascript-node","image":"mcr.microsoft.com/devcontainers/javascript-node","aliases":["mcr.microsoft.com/devcontainers/typescript-node"],"family":"debian","accounts":"node:1000:1000:/home/node"},{"id":"mcr.microsoft.com/devcontainers/universal","image":"mcr.microsoft.com/devcontainers/universal","family":"debian","accounts":"codespace:1000:1000:/home/codespace"}]'),
  familyOf("docker.io/cimg/* docker.io/jenkins/jenkins docker.io/jenkins/inbound-agent docker.io/jenkins/agent docker.io/jenkins/ssh-agent ghcr.io/actions/actions-runner mcr.microsoft.com/playwright mcr.microsoft.com/playwright/python mcr.microsoft.com/playwright/java mcr.microsoft.com/playwright/dotnet docker.io/selenium/* docker.io/cypress/* docker.io/moby/buildkit gcr.io/kaniko-project/executor gcr.io/kaniko-project/warmer docker.io/hadolint/hadolint docker.io/aquasec/trivy ghcr.io/aquasecurity/trivy docker.io/golangci/golangci-lint docker.io/sonarsource/sonar-scanner-cli docker.io/library/sonarqube docker.io/hashicorp/terraform docker.io/openpolicyagent/opa docker.io/curlimages/curl quay.io/curl/curl docker.io/amazon/aws-cli public.ecr.aws/aws-cli/aws-cli public.ecr.aws/lambda/* docker.io/amazon/aws-lambda-* gcr.io/google.com/cloudsdktool/google-cloud-cli gcr.io/google.com/cloudsdktool/cloud-sdk docker.io/google/cloud-sdk quay.io/argoproj/argocd docker.io/gitlab/gitlab-runner registry.gitlab.com/gitlab-org/gitlab-runner", '[{"id":"cimg/*","image":"docker.io/cimg/*","family":"debian","user":"circleci","uid":1001,"gid":1002,"accounts":"circleci:1001:1002:/home/circleci","serviceAccount":"circleci"},{"id":"jenkins/jenkins","image":"docker.io/jenkins/jenkins","family":"debian","user":"jenkins","uid":1000,"gid":1000,"accounts":"jenkins:1000:1000:/var/jenkins_home","serviceAccount":"jenkins","env":"JENKINS_HOME=/var/jenkins_home COPY_REFERENCE_FILE_LOG DOWNLOAD_DIR GIT_LFS_VERSION JAVA_HOME JAVA_LIB_DIR JAVA_MODULES JAVA_OLD_OPTS JAVA_OPTS JAVA_SCC_OPTS JENKINS_AGENT_PORT JENKINS_ENABLE_FUTURE_JAVA JENKINS_INCREMENTALS_REPO_MIRROR JENKINS_OPTS JENKINS_PREFIX JENKINS_SHA JENKINS_SLAVE_AGENT_PORT JENKINS_UC JENKINS_UC_DOWNLOAD JENKINS_UC_EXPERIMENTAL JENKINS_VERSION JENKINS_WAR LANG LANGUAGE LC_ALL PATH PLUGIN_INSTALLATION_TOOL_VERSION REF RELEASE_LINE TINI_SHA TINI_VERSION WAR_ASC_URL WAR_URL container","startsService":true},{"id":"jenkins/inbound-agent","image":"docker.io/jenkins/inbound-agent","aliases":["docker.io/jenkins/agent","docker.io/jenkins/ssh-agent"],"family":"debian","user":"jenkins","uid":1000,"gid":1000,"accounts":"jenkins:1000:1000:/home/jenkins","serviceAccount":"jenkins"},{"id":"ghcr.io/actions/actions-runner","image":"ghcr.io/actions/actions-runner","family":"debian","user":"runner","uid":1001,"gid":1001,"accounts":"runner:1001:1001:/home/runner app:1654:1654","serviceAccount":"runner"},{"id":"mcr.microsoft.com/playwright","image":"mcr.microsoft.com/playwright","aliases":["mcr.microsoft.com/playwright/python","mcr.microsoft.com/playwright/java","mcr.microsoft.com/playwright/dotnet"],"family":"debian","accounts":"pwuser:1001:1001:/home/pwuser ubuntu:1000:1000:/home/ubuntu","serviceAccount":"pwuser"},{"id":"selenium/*","image":"docker.io/selenium/*","family":"debian","user":"1200:1201","uid":1200,"gid":1201,"accounts":"seluser:1200:1201:/home/seluser","serviceAccount":"seluser","env":"SEL_USER=seluser SEL_UID=1200 SEL_GID=1201 HOME=/home/seluser CHROME_DRIVER_VERSION CHROME_VERSION CONFIG_FILE DBUS_SESSION_BUS_ADDRESS DEBCONF_NONINTERACTIVE_SEEN DEBIAN_FRONTEND DISPLAY DISPLAY_CONTAINER_NAME DISPLAY_NUM DRAIN_AFTER_SESSION_COUNT ENCODING EXTERNAL_JARS FILE_NAME FIREFOX_VERSION GECKODRIVER_VERSION GENERATE_CONFIG GRID_BROWSER_TIMEOUT GRID_CLEAN_UP_CYCLE GRID_DEBUG GRID_HUB_HOST GRID_HUB_PORT GRID_JETTY_MAX_THREADS GRID_MAX_SESSION GRID_NEW_SESSION_WAIT_TIMEOUT GRID_NODE_POLLING GRID_THROW_ON_CAPABILITY_NOT_PRESENT GRID_TIMEOUT GRID_UNREGISTER_IF_STILL_DOWN_AFTER LANG LANGUAGE LANG_WHERE LANG_WHICH LD_LIBRARY_PATH NODE_APPLICATION_NAME NODE_DOWN_POLLING_LIMIT NODE_HOST NODE_MAX_INSTANCES NODE_MAX_SESSION NODE_POLLING NODE_PORT NODE_REGISTER_CYCLE NODE_UNREGISTER_IF_STILL_DOWN_AFTER NOVNC_SHA NOVNC_VERSION PATH PYTHONUNBUFFERED SCREEN_DEPTH SCREEN_DPI SCREEN_HEIGHT SCREEN_WIDTH SELENIUM_PORT SEL_DIR SEL_DOWNLOAD_DIR SE_ALLOW_CORS SE_BIND_HOST SE_BROWSER_LEFTOVERS_INTERVAL_SECS SE_BROWSER_LEFTOVERS_PROCESSES_SECS SE_BROWSER_LEFTOVERS_TEMPFILES_DAYS SE_CODEC SE_DOCKER SE_DOWNLOAD_DIR SE_DRAIN_AFTER_SESSION_COUNT SE_ENABLE_BROWSER_LEFTOVERS_CLEANUP SE_FRAME_RATE SE_HEALTHCHECK_INTERVAL SE_HUB_HOST SE_HUB_PORT SE_NODE_HEARTBEAT_PERIOD SE_NODE_MAX_CONCURRENT_SESSIONS SE_NODE_MAX_SESSIONS SE_NODE_OVERRIDE_MAX_SESSIONS SE_NODE_SESSION_TIMEOUT SE_NO_VNC_PORT SE_OFFLINE SE_OTEL_JAVA_GLOBAL_AUTOCONFIGURE_ENABLED SE_OTEL_SERVICE_NAME SE_OTEL_TRACES_EXPORTER SE_PRESET SE_REJECT_UNSUPPORTED_CAPS SE_RELAX_CHECKS SE_SCREEN_DEPTH SE_SCREEN_DPI SE_SCREEN_HEIGHT SE_SCREEN_WIDTH SE_SESSION_REQUEST_TIMEOUT SE_SESSION_RETRY_INTERVAL SE_START_NO_VNC SE_START_VNC SE_START_XVFB SE_UPLOAD_DESTINATION_PREFIX SE_VIDEO_FILE_NAME SE_VIDEO_FILE_NAME_TRIM_REGEX SE_VIDEO_FOLDER SE_VIDEO_INTERNAL_UPLOAD SE_VIDEO_UPLOAD_ENABLED SE_VNC_PASSWORD SE_VNC_PORT START_NO_VNC START_XVFB TEST_CMD TZ UPLOAD_OPTS VIDEO_FOLDER","startsService":true},{"id":"cypress/*","image":"docker.io/cypress/*","family":"debian","accounts":"node:1000:1000:/home/node","confidence":"seen in source"},{"id":"moby/buildkit#rootless","image":"docker.io/moby/buildkit","tag":"rootless","family":"alpine","user":"1000:1000","uid":1000,"gid":1000,"accounts":"user:1000:1000:/home/user","serviceAccount":"user"},{"id":"moby/buildkit#root","image":"docker.io/moby/buildkit","family":"alpine","startsService":true,"rootByDesign":true},{"id":"gcr.io/kaniko-project/executor","image":"gcr.io/kaniko-project/executor","aliases":["gcr.io/kaniko-project/warmer"],"family":"scratch","shell":false,"startsService":true,"rootByDesign":true},{"id":"hadolint/hadolint","image":"docker.io/hadolint/hadolint","family":"scratch","shell":false},{"id":"aquasec/trivy","image":"docker.io/aquasec/trivy","aliases":["ghcr.io/aquasecurity/trivy"],"family":"alpine"},{"id":"golangci/golangci-lint","image":"docker.io/golangci/golangci-lint","family":"debian","confidence":"known-not-verified"},{"id":"sonarsource/sonar-scanner-cli","image":"docker.io/sonarsource/sonar-scanner-cli","family":"rhel","user":"scanner-cli","uid":1000,"gid":1000,"accounts":"scanner-cli:1000:1000","serviceAccount":"scanner-cli"},{"id":"sonarqube","image":"docker.io/library/sonarqube","family":"debian","user":"sonarqube","uid":1000,"accounts":"sonarqube:1000:0","serviceAccount":"sonarqube","startsService":true},{"id":"hashicorp/terraform","image":"docker.io/hashicorp/terraform","family":"alpine","confidence":"known-not-verified"},{"id":"openpolicyagent/opa","image":"docker.io/openpolicyagent/opa","family":"distroless","user":"1000:1000","uid":1000,"gid":1000,"shell":false},{"id":"curlimages/curl","image":"docker.io/curlimages/curl","aliases":["quay.io/curl/curl"],"family":"alpine","user":"curl_user","uid":100,"gid":101,"accounts":"curl_user:100:101:/home/curl_user","serviceAccount":"curl_user","confidence":"documented"},{"id":"amazon/aws-cli","image":"docker.io/amazon/aws-cli","aliases":["public.ecr.aws/aws-cli/aws-cli"],"family":"rhel","accountTools":"none","installAccountTools":"yum install -y shadow-utils","packageManager":"yum"},{"id":"public.ecr.aws/lambda/*","image":"public.ecr.aws/lambda/*","aliases":["docker.io/amazon/aws-lambda-*"],"family":"rhel","accountTools":"none","installAccountTools":"dnf install -y shadow-utils","packageManager":null,"confidence":"documented"},{"id":"gcr.io/google.com/cloudsdktool/google-cloud-cli","image":"gcr.io/google.com/cloudsdktool/google-cloud-cli","aliases":["gcr.io/google.com/cloudsdktool/cloud-sdk","docker.io/google/cloud-sdk"],"family":"debian","accounts":"cloudsdk:1000:1000:/home/cloudsdk"},{"id":"quay.io/argoproj/argocd","image":"quay.io/argoproj/argocd","family":"debian","user":"999","uid":999,"gid":999,"accounts":"argocd:999:999","serviceAccount":"argocd"},{"id":"gitlab/gitlab-runner","image":"docker.io/gitlab/gitlab-runner","aliases":["registry.gitlab.com/gitlab-org/gitlab-runner"],"family":"debian","accounts":"gitlab-runner::","serviceAccount":"gitlab-runner","startsService":true,"rootByDesign":true,"confidence":"known-not-verified"}]'),
  familyOf("docker.io/library/nginx docker.io/nginxinc/nginx-unprivileged ghcr.io/nginxinc/nginx-unprivileged public.ecr.aws/nginx/nginx-unprivileged quay.io/nginx/nginx-unprivileged docker.io/library/httpd docker.io/library/caddy docker.io/library/traefik docker.io/library/haproxy docker.io/library/kong docker.io/library/varnish docker.io/envoyproxy/envoy", '[{"id":"nginx#alpine","image":"docker.io/library/nginx","tag":"alpine","family":"alpine","accounts":"nginx:101:101:/var/cache/nginx","accountsComplete":true,"serviceAccount":"nginx","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ACME_VERSION AMPLIFY_AGENT_VERSION DYNPKG_RELEASE NGINX_VERSION NJS_RELEASE NJS_VERSION OTEL_VERSION PKG_RELEASE","startsService":true,"rootByDesign":true,"privilegedPorts":[80]},{"id":"nginx#debian","image":"docker.io/library/nginx","family":"debian","accounts":"nginx:101:101:/nonexistent","accountsComplete":true,"serviceAccount":"nginx","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ACME_VERSION AMPLIFY_AGENT_VERSION DYNPKG_RELEASE NGINX_VERSION NJS_RELEASE NJS_VERSION OTEL_VERSION PKG_RELEASE","startsService":true,"rootByDesign":true,"privilegedPorts":[80]},{"id":"nginxinc/nginx-unprivileged#debian","image":"docker.io/nginxinc/nginx-unprivileged","aliases":["ghcr.io/nginxinc/nginx-unprivileged","public.ecr.aws/nginx/nginx-unprivileged","quay.io/nginx/nginx-unprivileged"],"tag":"^(?!.*alpine)","family":"debian","user":"101","uid":101,"gid":101,"accounts":"nginx:101:101","serviceAccount":"nginx","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ACME_VERSION AMPLIFY_AGENT_VERSION DYNPKG_RELEASE NGINX_VERSION NJS_RELEASE NJS_VERSION OTEL_VERSION PKG_RELEASE","startsService":true},{"id":"nginxinc/nginx-unprivileged#alpine","image":"docker.io/nginxinc/nginx-unprivileged","aliases":["ghcr.io/nginxinc/nginx-unprivileged","public.ecr.aws/nginx/nginx-unprivileged"],"tag":"alpine","family":"alpine","user":"101","uid":101,"gid":101,"accounts":"nginx:101:101","serviceAccount":"nginx","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ACME_VERSION AMPLIFY_AGENT_VERSION DYNPKG_RELEASE NGINX_VERSION NJS_RELEASE NJS_VERSION OTEL_VERSION PKG_RELEASE","startsService":true},{"id":"httpd#alpine","image":"docker.io/library/httpd","tag":"alpine","family":"alpine","accounts":"www-data:82:82","accountsComplete":true,"serviceAccount":"www-data","env":"PATH=/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HTTPD_PREFIX=/usr/local/apache2 APACHE_DIST_URLS GPG_KEY HTTPD_ASC_FALLBACK_URL HTTPD_ASC_URL HTTPD_BZ2_FALLBACK_URL HTTPD_BZ2_URL HTTPD_PATCHES HTTPD_SHA1 HTTPD_SHA256 HTTPD_VERSION NGHTTP2_VERSION OPENSSL_VERSION","startsService":true,"rootByDesign":true,"privilegedPorts":[80]},{"id":"httpd#debian","image":"docker.io/library/httpd","family":"debian","accounts":"www-data:33:33:/var/www","accountsComplete":true,"serviceAccount":"www-data","env":"PATH=/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HTTPD_PREFIX=/usr/local/apache2 APACHE_DIST_URLS GPG_KEY HTTPD_ASC_FALLBACK_URL HTTPD_ASC_URL HTTPD_BZ2_FALLBACK_URL HTTPD_BZ2_URL HTTPD_PATCHES HTTPD_SHA1 HTTPD_SHA256 HTTPD_VERSION NGHTTP2_VERSION OPENSSL_VERSION","startsService":true,"rootByDesign":true,"privilegedPorts":[80]},{"id":"caddy","image":"docker.io/library/caddy","family":"alpine","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin XDG_CONFIG_HOME=/config XDG_DATA_HOME=/data CADDY_VERSION","startsService":true,"privilegedPorts":[80,443]},{"id":"traefik","image":"docker.io/library/traefik","family":"alpine","startsService":true,"privilegedPorts":[80]},{"id":"haproxy#alpine","image":"docker.io/library/haproxy","tag":"alpine","family":"alpine","user":"haproxy","uid":99,"gid":99,"accounts":"haproxy:99:99:/var/lib/haproxy","serviceAccount":"haproxy","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HAPROXY_MAJOR HAPROXY_MD5 HAPROXY_SHA256 HAPROXY_URL HAPROXY_VERSION LUA_MAJOR LUA_VERSION","startsService":true},{"id":"haproxy#debian","image":"docker.io/library/haproxy","family":"debian","user":"haproxy","uid":99,"gid":99,"accounts":"haproxy:99:99:/var/lib/haproxy","serviceAccount":"haproxy","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HAPROXY_MAJOR HAPROXY_MD5 HAPROXY_SHA256 HAPROXY_URL HAPROXY_VERSION LUA_MAJOR LUA_VERSION","startsService":true},{"id":"kong#ubuntu","image":"docker.io/library/kong","tag":"^(?!.*(?:rhel|rpm|alpine))","family":"debian","user":"kong","uid":null,"gid":null,"accounts":"kong::","serviceAccount":"kong","accountTools":"none","installAccountTools":"apt-get update && apt-get install -y --no-install-recommends passwd","startsService":true},{"id":"varnish","image":"docker.io/library/varnish","family":"debian","user":"varnish","uid":null,"gid":null,"accounts":"varnish::","serviceAccount":"varnish","startsService":true,"privilegedPorts":[80]},{"id":"envoyproxy/envoy#ubuntu","image":"docker.io/envoyproxy/envoy","tag":"^(?!.*distroless)","family":"debian","accounts":"envoy:101:101","serviceAccount":"envoy","startsService":true,"stepsDownWith":"su-exec","rootByDesign":true},{"id":"envoyproxy/envoy#distroless","image":"docker.io/envoyproxy/envoy","tag":"distroless","family":"distroless","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","shell":false,"startsService":true}]'),
  familyOf("docker.io/library/postgres docker.io/postgis/postgis docker.io/timescale/timescaledb docker.io/pgvector/pgvector docker.io/library/mysql docker.io/library/mariadb docker.io/library/mongo docker.io/library/redis docker.io/valkey/valkey docker.io/library/cassandra docker.io/library/influxdb docker.io/library/memcached docker.io/library/elasticsearch docker.elastic.co/elasticsearch/elasticsearch docker.io/library/solr docker.io/library/couchdb docker.io/library/neo4j docker.io/library/clickhouse docker.io/clickhouse/clickhouse-server quay.io/minio/minio docker.io/minio/minio", '[{"id":"postgres#alpine","image":"docker.io/library/postgres","tag":"alpine","family":"alpine","accounts":"postgres:70:70:/var/lib/postgresql","serviceAccount":"postgres","env":"DOCKER_PG_LLVM_DEPS GOSU_VERSION LANG OSSP_UUID_SHA256 OSSP_UUID_VERSION PATH PGDATA PG_MAJOR PG_SHA256 PG_VERSION","startsService":true,"stepsDownWith":"gosu","rootByDesign":true},{"id":"postgres#debian","image":"docker.io/library/postgres","family":"debian","accounts":"postgres:999:999:/var/lib/postgresql","serviceAccount":"postgres","env":"DOCKER_PG_LLVM_DEPS GOSU_VERSION LANG OSSP_UUID_SHA256 OSSP_UUID_VERSION PATH PGDATA PG_MAJOR PG_SHA256 PG_VERSION","startsService":true,"stepsDownWith":"gosu","rootByDesign":true},{"id":"postgis/postgis#alpine","image":"docker.io/postgis/postgis","tag":"alpine","family":"alpine","accounts":"postgres:70:70:/var/lib/postgresql","serviceAccount":"postgres","startsService":true,"stepsDownWith":"gosu","rootByDesign":true},{"id":"postgis/postgis","image":"docker.io/postgis/postgis","family":"debian","accounts":"postgres:999:999","serviceAccount":"postgres","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"confidence":"seen in source"},{"id":"timescale/timescaledb","image":"docker.io/timescale/timescaledb","family":"alpine","accounts":"postgres:70:70","serviceAccount":"postgres","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"confidence":"seen in source"},{"id":"pgvector/pgvector","image":"docker.io/pgvector/pgvector","family":"debian","accounts":"postgres:999:999","serviceAccount":"postgres","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"confidence":"known-not-verified"},{"id":"mysql","image":"docker.io/library/mysql","family":"rhel-minimal","accounts":"mysql:999:999:/var/lib/mysql","serviceAccount":"mysql","accountTools":"shadow+adduser-link","startsService":true,"stepsDownWith":"gosu","rootByDesign":true},{"id":"mariadb#ubuntu","image":"docker.io/library/mariadb","tag":"^(?!.*ubi)","family":"debian","accounts":"mysql:999:999:/var/lib/mysql","serviceAccount":"mysql","startsService":true,"stepsDownWith":"gosu","rootByDesign":true},{"id":"mariadb#ubi","image":"docker.io/library/mariadb","tag":"ubi","family":"rhel-minimal","user":"mysql","uid":999,"gid":999,"accounts":"mysql:999:999:/var/lib/mysql","serviceAccount":"mysql","installAccountTools":"microdnf install -y shadow-utils","startsService":true},{"id":"mongo#linux","image":"docker.io/library/mongo","tag":"^(?!.*(?:nanoserver|windows))","family":"debian","accounts":"mongodb:999:999:/data/db","serviceAccount":"mongodb","startsService":true,"stepsDownWith":"gosu","rootByDesign":true},{"id":"redis#alpine","image":"docker.io/library/redis","tag":"alpine","family":"alpine","accounts":"redis:999:1000:/data","accountsComplete":true,"serviceAccount":"redis","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOSU_GPG_KEY GOSU_VERSION REDIS_DOWNLOAD_SHA REDIS_DOWNLOAD_SHA1 REDIS_DOWNLOAD_URL REDIS_VERSION","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true},{"id":"redis#debian","image":"docker.io/library/redis","family":"debian","accounts":"redis:999:999:/data","accountsComplete":true,"serviceAccount":"redis","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOSU_GPG_KEY GOSU_VERSION REDIS_DOWNLOAD_SHA REDIS_DOWNLOAD_SHA1 REDIS_DOWNLOAD_URL REDIS_VERSION","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true},{"id":"valkey/valkey#alpine","image":"docker.io/valkey/valkey","tag":"alpine","family":"alpine","accounts":"valkey:999:1000","accountsComplete":true,"serviceAccount":"valkey","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOSU_GPG_KEY GOSU_VERSION REDIS_DOWNLOAD_SHA REDIS_DOWNLOAD_SHA1 REDIS_DOWNLOAD_URL REDIS_VERSION VALKEY_DOWNLOAD_SHA VALKEY_DOWNLOAD_URL VALKEY_VERSION","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true},{"id":"valkey/valkey#debian","image":"docker.io/valkey/valkey","family":"debian","accounts":"valkey:999:999","accountsComplete":true,"serviceAccount":"valkey","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOSU_GPG_KEY GOSU_VERSION REDIS_DOWNLOAD_SHA REDIS_DOWNLOAD_SHA1 REDIS_DOWNLOAD_URL REDIS_VERSION VALKEY_DOWNLOAD_SHA VALKEY_DOWNLOAD_URL VALKEY_VERSION","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true},{"id":"cassandra","image":"docker.io/library/cassandra","family":"debian","accounts":"cassandra:999:999","serviceAccount":"cassandra","startsService":true,"stepsDownWith":"gosu","rootByDesign":true},{"id":"influxdb#2.x","image":"docker.io/library/influxdb","tag":"^(?:2|latest|alpine)","family":"debian","accounts":"influxdb:1000:1000:/home/influxdb","serviceAccount":"influxdb","startsService":true,"stepsDownWith":"gosu","rootByDesign":true},{"id":"influxdb#3.x","image":"docker.io/library/influxdb","tag":"^3","family":"debian","user":"influxdb3","uid":1500,"gid":1500,"accounts":"influxdb3:1500:1500:/home/influxdb3 ubuntu:1000:1000","serviceAccount":"influxdb3","startsService":true},{"id":"influxdb#1.11+","image":"docker.io/library/influxdb","tag":"^1\\\\.1[12]","family":"debian","user":"influxdb","uid":1500,"gid":1500,"accounts":"influxdb:1500:1500:/var/lib/influxdb","serviceAccount":"influxdb","startsService":true},{"id":"influxdb#1.x","image":"docker.io/library/influxdb","family":"debian","startsService":true},{"id":"memcached#alpine","image":"docker.io/library/memcached","tag":"alpine","family":"alpine","user":"memcache","uid":11211,"gid":11211,"accounts":"memcache:11211:11211","serviceAccount":"memcache","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin MEMCACHED_VERSION MEMCACHED_URL MEMCACHED_SHA1","startsService":true},{"id":"memcached#debian","image":"docker.io/library/memcached","family":"debian","user":"memcache","uid":11211,"gid":11211,"accounts":"memcache:11211:11211","serviceAccount":"memcache","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin MEMCACHED_VERSION MEMCACHED_URL MEMCACHED_SHA1","startsService":true},{"id":"elasticsearch#7-ubuntu","image":"docker.io/library/elasticsearch","aliases":["docker.elastic.co/elasticsearch/elasticsearch"],"tag":"^7\\\\.1[67](?:[.-]|$)","family":"debian","accounts":"elasticsearch:1000:1000:/usr/share/elasticsearch","serviceAccount":"elasticsearch","startsService":true,"stepsDownWith":"chroot","rootByDesign":true},{"id":"elasticsearch#7-centos","image":"docker.io/library/elasticsearch","aliases":["docker.elastic.co/elasticsearch/elasticsearch"],"tag":"^(?:6\\\\.[678]|7\\\\.(?:[0-9]|1[0-5]))(?:[.-]|$)","family":"rhel","accounts":"elasticsearch:1000:1000:/usr/share/elasticsearch","serviceAccount":"elasticsearch","accountTools":"shadow+adduser-link","startsService":true,"stepsDownWith":"chroot","rootByDesign":true},{"id":"elasticsearch#8.0","image":"docker.io/library/elasticsearch","aliases":["docker.elastic.co/elasticsearch/elasticsearch"],"tag":"^8\\\\.[0-7](?:[.-]|$)","family":"debian","user":"elasticsearch:root","uid":1000,"accounts":"elasticsearch:1000:1000:/usr/share/elasticsearch","serviceAccount":"elasticsearch","startsService":true},{"id":"elasticsearch#8","image":"docker.io/library/elasticsearch","aliases":["docker.elastic.co/elasticsearch/elasticsearch"],"tag":"^8\\\\.","family":"debian","user":"1000:0","uid":1000,"accounts":"elasticsearch:1000:1000:/usr/share/elasticsearch","serviceAccount":"elasticsearch","startsService":true},{"id":"elasticsearch#9","image":"docker.io/library/elasticsearch","aliases":["docker.elastic.co/elasticsearch/elasticsearch"],"tag":"^(?:9|latest)","family":"rhel-minimal","user":"1000:0","uid":1000,"accounts":"elasticsearch:1000:1000:/usr/share/elasticsearch","serviceAccount":"elasticsearch","accountTools":"shadow+adduser-link","startsService":true},{"id":"solr","image":"docker.io/library/solr","family":"debian","user":"8983","uid":8983,"gid":8983,"accounts":"solr:8983:8983","serviceAccount":"solr","startsService":true},{"id":"couchdb","image":"docker.io/library/couchdb","family":"debian","accounts":"couchdb:5984:5984","serviceAccount":"couchdb","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"confidence":"seen in source"},{"id":"neo4j","image":"docker.io/library/neo4j","family":"debian","accounts":"neo4j:7474:7474","serviceAccount":"neo4j","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"confidence":"seen in source"},{"id":"clickhouse","image":"docker.io/library/clickhouse","aliases":["docker.io/clickhouse/clickhouse-server"],"family":"debian","accounts":"clickhouse:101:101","serviceAccount":"clickhouse","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"confidence":"documented"},{"id":"quay.io/minio/minio","image":"quay.io/minio/minio","aliases":["docker.io/minio/minio"],"family":"rhel-minimal","accountTools":"shadow+adduser-link"}]'),
  familyOf("docker.io/library/rabbitmq docker.io/library/telegraf docker.io/library/chronograf docker.io/library/kapacitor docker.io/library/kibana docker.elastic.co/kibana/kibana docker.io/library/logstash docker.elastic.co/logstash/logstash docker.io/library/zookeeper docker.io/library/spark docker.io/apache/spark docker.io/library/flink docker.io/apache/kafka docker.io/confluentinc/* docker.io/hashicorp/vault docker.io/library/vault docker.io/hashicorp/consul docker.io/library/consul quay.io/prometheus/prometheus docker.io/prom/prometheus quay.io/prometheus/* docker.io/prom/* docker.io/grafana/grafana docker.io/grafana/grafana-oss docker.io/grafana/grafana-enterprise docker.io/grafana/loki docker.io/otel/opentelemetry-collector docker.io/otel/opentelemetry-collector-contrib ghcr.io/open-telemetry/opentelemetry-collector-releases/* quay.io/keycloak/keycloak docker.io/bitnami/* docker.io/bitnamilegacy/* public.ecr.aws/bitnami/* docker.io/bitnamisecure/* docker.io/linuxserver/* lscr.io/linuxserver/* ghcr.io/linuxserver/* ghcr.io/dexidp/dex docker.io/sonatype/nexus3 docker.io/gitea/gitea", '[{"id":"rabbitmq#alpine","image":"docker.io/library/rabbitmq","tag":"alpine","family":"alpine","accounts":"rabbitmq:100:101:/var/lib/rabbitmq","serviceAccount":"rabbitmq","startsService":true,"stepsDownWith":"su-exec","rootByDesign":true},{"id":"rabbitmq#ubuntu","image":"docker.io/library/rabbitmq","family":"debian","accounts":"rabbitmq:999:999:/var/lib/rabbitmq","serviceAccount":"rabbitmq","startsService":true,"stepsDownWith":"gosu","rootByDesign":true},{"id":"telegraf","image":"docker.io/library/telegraf","family":"debian","accounts":"telegraf::","serviceAccount":"telegraf","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true},{"id":"chronograf","image":"docker.io/library/chronograf","family":"debian","accounts":"chronograf::","serviceAccount":"chronograf","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true},{"id":"kapacitor","image":"docker.io/library/kapacitor","family":"debian","accounts":"kapacitor::","serviceAccount":"kapacitor","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true},{"id":"kibana","image":"docker.io/library/kibana","aliases":["docker.elastic.co/kibana/kibana"],"family":"rhel-minimal","user":"1000","uid":1000,"gid":1000,"accounts":"kibana:1000:1000","serviceAccount":"kibana","accountTools":"shadow+adduser-link","startsService":true},{"id":"logstash","image":"docker.io/library/logstash","aliases":["docker.elastic.co/logstash/logstash"],"family":"rhel-minimal","user":"1000","uid":1000,"gid":1000,"accounts":"logstash:1000:1000","serviceAccount":"logstash","accountTools":"shadow+adduser-link","startsService":true},{"id":"zookeeper","image":"docker.io/library/zookeeper","family":"debian","accounts":"zookeeper:1000:1000","serviceAccount":"zookeeper","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"confidence":"seen in source"},{"id":"spark","image":"docker.io/library/spark","aliases":["docker.io/apache/spark"],"family":"debian","user":"spark","uid":185,"gid":185,"accounts":"spark:185:185","serviceAccount":"spark"},{"id":"flink","image":"docker.io/library/flink","family":"debian","accounts":"flink:9999:9999","serviceAccount":"flink","stepsDownWith":"gosu","rootByDesign":true,"confidence":"seen in source"},{"id":"apache/kafka","image":"docker.io/apache/kafka","family":"alpine","user":"appuser","uid":1000,"gid":1000,"accounts":"appuser:1000:1000:/home/appuser","serviceAccount":"appuser","startsService":true},{"id":"confluentinc/*","image":"docker.io/confluentinc/*","family":"rhel-minimal","user":"appuser","uid":1000,"gid":1000,"accounts":"appuser:1000:1000","serviceAccount":"appuser","installAccountTools":"microdnf install -y shadow-utils","confidence":"known-not-verified"},{"id":"hashicorp/vault","image":"docker.io/hashicorp/vault","aliases":["docker.io/library/vault"],"family":"alpine","accounts":"vault:100:1000","serviceAccount":"vault","startsService":true,"stepsDownWith":"su-exec","rootByDesign":true},{"id":"hashicorp/consul","image":"docker.io/hashicorp/consul","aliases":["docker.io/library/consul"],"family":"alpine","accounts":"consul:100:1000","serviceAccount":"consul","startsService":true,"stepsDownWith":"su-exec","rootByDesign":true},{"id":"quay.io/prometheus/prometheus#busybox","image":"quay.io/prometheus/prometheus","aliases":["docker.io/prom/prometheus"],"tag":"^(?!.*distroless)","family":"busybox","user":"nobody","uid":65534,"gid":65534,"accounts":"nobody:65534:65534","startsService":true},{"id":"quay.io/prometheus/prometheus#distroless","image":"quay.io/prometheus/prometheus","aliases":["docker.io/prom/prometheus"],"tag":"distroless","family":"distroless","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","shell":false,"startsService":true},{"id":"quay.io/prometheus/*","image":"quay.io/prometheus/*","aliases":["docker.io/prom/*"],"family":"busybox","user":"nobody","uid":65534,"gid":65534,"accounts":"nobody:65534:65534","confidence":"known-not-verified"},{"id":"grafana/grafana","image":"docker.io/grafana/grafana","aliases":["docker.io/grafana/grafana-oss","docker.io/grafana/grafana-enterprise"],"family":"alpine","user":"472","uid":472,"accounts":"grafana:472:0:/usr/share/grafana","serviceAccount":"grafana","startsService":true,"confidence":"known-not-verified"},{"id":"grafana/loki","image":"docker.io/grafana/loki","family":"distroless","user":"10001","uid":10001,"gid":10001,"accounts":"loki:10001:10001","serviceAccount":"loki","shell":false},{"id":"otel/opentelemetry-collector","image":"docker.io/otel/opentelemetry-collector","aliases":["docker.io/otel/opentelemetry-collector-contrib","ghcr.io/open-telemetry/opentelemetry-collector-releases/*"],"family":"scratch","user":"10001","uid":10001,"shell":false},{"id":"quay.io/keycloak/keycloak","image":"quay.io/keycloak/keycloak","family":"rhel-minimal","user":"1000","uid":1000,"accounts":"keycloak:1000:0:/opt/keycloak","serviceAccount":"keycloak","accountCreation":"passwd-append","packageManager":null},{"id":"bitnami/*","image":"docker.io/bitnami/*","aliases":["docker.io/bitnamilegacy/*","public.ecr.aws/bitnami/*","docker.io/bitnamisecure/*"],"family":"debian","user":"1001","uid":1001},{"id":"linuxserver/*","image":"docker.io/linuxserver/*","aliases":["lscr.io/linuxserver/*","ghcr.io/linuxserver/*"],"family":"alpine","accounts":"abc:911:911","serviceAccount":"abc","startsService":true,"stepsDownWith":"s6-setuidgid","rootByDesign":true,"confidence":"seen in source"},{"id":"ghcr.io/dexidp/dex","image":"ghcr.io/dexidp/dex","family":"alpine","user":"dex:dex","uid":1001,"gid":1001,"accounts":"dex:1001:1001","serviceAccount":"dex","startsService":true},{"id":"sonatype/nexus3","image":"docker.io/sonatype/nexus3","family":"rhel-minimal","user":"nexus","uid":200,"gid":200,"accounts":"nexus:200:200","serviceAccount":"nexus","installAccountTools":"microdnf install -y shadow-utils","startsService":true,"confidence":"seen in source"},{"id":"gitea/gitea#rootless","image":"docker.io/gitea/gitea","tag":"rootless","family":"alpine","user":"1000:1000","uid":1000,"gid":1000,"accounts":"git:1000:1000","serviceAccount":"git","startsService":true,"confidence":"known-not-verified"},{"id":"gitea/gitea#root","image":"docker.io/gitea/gitea","family":"alpine","accounts":"git:1000:1000","serviceAccount":"git","startsService":true,"stepsDownWith":"su-exec","rootByDesign":true,"confidence":"known-not-verified"}]')
];

// src/knowledge/images/table.ts
var index6;
var rowsOf = (repository) => {
  const family = indexed().exact.get(repository);
  return family === void 0 ? [] : entriesOf(family).get(repository) ?? [];
};
var patternRowsOf = (repository) => indexed().globs.filter(({ pattern, start }) => repository.startsWith(start) && matchesGlob(pattern, repository)).map(({ pattern, family }) => entriesOf(family).get(pattern) ?? []);
var knownRepositories = () => indexed().exact.keys();
var indexed = () => {
  index6 ??= built();
  return index6;
};
var built = () => {
  const exact = /* @__PURE__ */ new Map();
  const globs = [];
  for (const family of families)
    for (const image of family.images) {
      if (image.includes("*")) globs.push({ pattern: image, start: image.slice(0, literalLength(image)), family });
      else exact.set(image, family);
    }
  return { exact, globs: globs.sort((a, b) => b.start.length - a.start.length) };
};
var known7 = /* @__PURE__ */ new Map();
var entriesOf = (family) => {
  const found = known7.get(family) ?? entriesByImage(family.rows());
  known7.set(family, found);
  return found;
};
var entriesByImage = (rows) => {
  const entries = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const entry = entryOf(row);
    for (const image of [row.image, ...row.aliases ?? []]) {
      const others = entries.get(image);
      if (others === void 0) entries.set(image, [entry]);
      else others.push(entry);
    }
  }
  return entries;
};
var entryOf = (row) => {
  let facts;
  let expression;
  return {
    row,
    facts: () => {
      facts ??= factsOf(row);
      return facts;
    },
    covers: (tag) => {
      if (row.tag === void 0) return true;
      expression ??= new RegExp(row.tag);
      return expression.test(tag);
    }
  };
};

// src/knowledge/images/lookup.ts
var lookupImage = (word, options = {}) => {
  const written2 = parseReference(word);
  if (written2 === void 0) return void 0;
  const reference = mirrored(written2, options.mirrors ?? {});
  const found = known8(reference) ?? guessed2(reference);
  const user = userOverride(reference, options.baseUsers ?? {});
  if (user === void 0) return found;
  return { reference, facts: withUser(user, reference, found?.facts), certain: true };
};
var known8 = (reference) => {
  const exact = chosen(reference, rowsOf(reference.repository));
  if (exact !== void 0) return exact;
  for (const rows of patternRowsOf(reference.repository)) {
    const found = chosen(reference, rows);
    if (found !== void 0) return found;
  }
  return void 0;
};
var chosen = (reference, rows) => {
  const { tag, digest } = reference;
  const alone = rows.length === 1 && rows[0]?.row.tag === void 0;
  const facts = tag === void 0 ? agreed(rows) : rows.find(({ covers: covers2 }) => covers2(tag))?.facts();
  return facts && { reference, facts, certain: digest === void 0 || alone };
};
var mirrored = (reference, mirrors) => {
  const hubPath = reference.name.replace(/^docker\.io\//, "");
  const [best] = Object.entries(mirrors).map(([prefix, target]) => ({ via: prefix, start: withSlash(prefix), target: withSlash(target) })).filter(({ start }) => reference.name.startsWith(start) || hubPath.startsWith(start)).sort((a, b) => b.start.length - a.start.length);
  if (best === void 0) return reference;
  const whole3 = reference.name.startsWith(best.start) ? reference.name : hubPath;
  const there2 = parseReference(best.target + whole3.slice(best.start.length));
  return there2 === void 0 ? reference : { ...reference, repository: there2.repository, via: best.via };
};
var withSlash = (prefix) => prefix.endsWith("/") ? prefix : `${prefix}/`;
var guessed2 = (reference) => {
  const [registry = "", ...path] = reference.repository.split("/");
  if (registry === "docker.io") return void 0;
  for (let start = 0; start < path.length - 1; start += 1) {
    const end = path.slice(start).join("/");
    const repository = onlyRepository(end);
    if (repository === void 0) continue;
    const via = [registry, ...path.slice(0, start)].join("/");
    const found = known8({ ...reference, repository, via });
    if (found !== void 0) return { ...found, certain: false };
  }
  return void 0;
};
var byPath;
var onlyRepository = (path) => {
  byPath ??= pathIndex();
  return byPath.get(path);
};
var pathIndex = () => {
  const paths = /* @__PURE__ */ new Map();
  for (const repository of knownRepositories()) {
    const path = repository.slice(repository.indexOf("/") + 1);
    const sameImage = paths.has(path) && rowsOf(repository)[0]?.row === rowsOf(paths.get(path) ?? "")[0]?.row;
    paths.set(path, paths.has(path) && !sameImage ? void 0 : repository);
  }
  return paths;
};

// src/image/accounts/passwd.ts
var passwdOf = (first, triggers3, steps, around) => {
  const states = [];
  const stateBefore = (place3) => {
    let state = states.at(-1) ?? first();
    if (states.length === 0) states.push(state);
    while (states.length <= place3) {
      const made3 = states.length - 1;
      const step3 = triggers3[made3] ?? steps[made3 - triggers3.length];
      if (step3 !== void 0) state = after3(state, step3.operation, around);
      states.push(state);
    }
    return states[place3] ?? state;
  };
  const at2 = (index7) => stateBefore(triggers3.length + Math.min(Math.max(index7, 0), steps.length));
  return {
    at: at2,
    end: () => at2(steps.length),
    contextAt: (index7) => ({ ...around, tools: at2(index7).tools })
  };
};
var after3 = ({ accounts, tools }, operation, around) => ({
  accounts: applyAccounts(accounts, operation, { ...around, tools }),
  tools: toolsAfter(tools, operation)
});

// src/image/bases/globals.ts
var DEFAULT_PLATFORM = "linux/amd64";
var EPOCH = "SOURCE_DATE_EPOCH";
var globalsOf = (dockerfile, options) => {
  const values = new Map(platformArguments(options.platform ?? DEFAULT_PLATFORM));
  values.set("TARGETSTAGE", options.target ?? dockerfile.stages.at(-1)?.name ?? "default");
  const given = options.buildArgs ?? {};
  for (const name of values.keys()) {
    if (Object.hasOwn(given, name)) values.set(name, given[name] ?? "");
  }
  const required = /* @__PURE__ */ new Set();
  const problems = [];
  const lookup = (name) => values.get(name);
  for (const instruction of dockerfile.head) {
    if (instruction.keyword !== "ARG") continue;
    for (const { name, value: value2 } of nameValues(instruction, dockerfile.escape)) {
      const passed = Object.hasOwn(given, name) ? given[name] : void 0;
      const expanded2 = value2 === void 0 ? void 0 : expandWord(value2, lookup, dockerfile.escape);
      const refusal3 = passed === void 0 && expanded2?.kind === "error" ? expanded2.message : void 0;
      if (refusal3 !== void 0) problems.push({ message: `ARG ${name}: ${refusal3}.`, span: instruction.span });
      const result = passed ?? (expanded2?.kind === "known" ? expanded2.value : void 0);
      if (result !== void 0) values.set(name, result);
      else if (!values.has(name)) required.add(name);
    }
  }
  const { buildArgs, refusal: refusal2 } = withEpoch(values, given, dockerfile.stages);
  const span = (dockerfile.head.at(-1) ?? dockerfile.instructions[0])?.span ?? { start: 0, end: 0 };
  if (refusal2 !== void 0) problems.push({ message: refusal2, span });
  return { lookup, required, buildArgs, problems };
};
var withEpoch = (values, given, stages) => {
  const passed = Object.hasOwn(given, EPOCH) ? given[EPOCH] : void 0;
  const written2 = passed ?? values.get(EPOCH) ?? "";
  if (written2 === "" && passed === void 0) return { buildArgs: given, refusal: void 0 };
  if (/^[+-]?[0-9]{1,18}$/.test(written2)) {
    const seconds = `${BigInt(written2.replace("+", ""))}`;
    if (values.has(EPOCH)) values.set(EPOCH, seconds);
    return { buildArgs: passed === void 0 ? given : { ...given, [EPOCH]: seconds }, refusal: void 0 };
  }
  const source = stages.find(({ name }) => name === lowerCase(written2));
  if (written2 !== "" && written2 !== "context" && source === void 0) {
    return { buildArgs: given, refusal: `ARG ${EPOCH}: ${written2} is no number of seconds.` };
  }
  if (source !== void 0 && !onlyAdds(source)) {
    return { buildArgs: given, refusal: `ARG ${EPOCH}: the stage ${written2} is more than one ADD to scratch.` };
  }
  values.delete(EPOCH);
  return {
    buildArgs: Object.fromEntries(Object.entries(given).filter(([name]) => name !== EPOCH)),
    refusal: void 0
  };
};
var onlyAdds = ({ base, instructions }) => {
  const others = instructions.filter(({ keyword }) => keyword !== "ARG");
  const plain2 = base.text === "scratch" || base.text.includes("$");
  return plain2 && others.length === 1 && others[0]?.keyword === "ADD" && others[0].heredocs.length === 0;
};
var platformArguments = (target) => [
  ["TARGET", target],
  ["BUILD", DEFAULT_PLATFORM]
].flatMap(([side, platform]) => {
  const [os = "linux", arch = "amd64", variant = ""] = platform.split("/");
  return [
    [`${side}PLATFORM`, platform],
    [`${side}OS`, os],
    [`${side}OSVERSION`, ""],
    [`${side}ARCH`, arch],
    [`${side}VARIANT`, variant]
  ];
});

// src/image/bases/circle.ts
var circleIn = (edges) => {
  const left = unresolved(edges);
  let node = left.findIndex((open) => open);
  if (node === -1) return void 0;
  const seenAt = /* @__PURE__ */ new Map();
  const path = [];
  while (!seenAt.has(node)) {
    seenAt.set(node, path.length);
    path.push(node);
    node = edges[node]?.find((next2) => left[next2] === true) ?? node;
  }
  return path.slice(seenAt.get(node));
};
var unresolved = (edges) => {
  const open = edges.map((targets) => targets.length);
  const from = edges.map(() => []);
  for (const [node, targets] of edges.entries()) for (const target of targets) from[target]?.push(node);
  const done = open.flatMap((count, node) => count === 0 ? [node] : []);
  for (let node = done.pop(); node !== void 0; node = done.pop()) {
    for (const source of from[node] ?? []) {
      open[source] = (open[source] ?? 0) - 1;
      if (open[source] === 0) done.push(source);
    }
  }
  return open.map((count) => count > 0);
};

// src/image/bases/needs.ts
var needsOf = (dockerfile) => {
  const { stages } = dockerfile;
  const byName2 = new Map(stages.flatMap((stage) => stage.name === void 0 ? [] : [[stage.name, stage]]));
  const world = { dockerfile, byName: byName2, images: 0 };
  const found = new Map(stages.map(({ instructions }) => [instructions, sourcesAmong(instructions, world)]));
  return {
    circles: circles([...found.values()]),
    of: (stage, triggers3) => {
      const late = { ...world };
      const held = sourcesAmong(triggers3, late);
      return needsAmong(stage, held, found.get(stage.instructions) ?? sourcesAmong(stage.instructions, late));
    },
    sourceOf: (from, stage) => {
      const source = stageOf(from, world);
      return source !== void 0 && source.index < stage.index ? source : void 0;
    }
  };
};
var sourcesAmong = (instructions, world) => instructions.flatMap((instruction) => sourcesIn(instruction, world));
var sourcesIn = (instruction, world) => {
  const { keyword, flags } = instruction;
  const wanted = keyword === "COPY" ? "from" : keyword === "RUN" ? "mount" : void 0;
  return flags.flatMap(({ name, value: value2 = "" }) => {
    if (name !== wanted) return [];
    if (keyword === "COPY") return value2 === "" ? [] : [copySource(instruction, value2, world)];
    const fields = (fieldsOf2(value2) ?? []).map(fieldPair);
    const from = fields.findLast((field) => field.key === "from")?.value ?? "";
    if (from !== "") return [sourceOf(instruction, `RUN --mount=from=${from}`, from, world)];
    world.images += 1;
    return [];
  });
};
var copySource = (instruction, from, world) => {
  const { dockerfile, byName: byName2 } = world;
  const written2 = `COPY --from=${from}`;
  const wrong = (clause) => ({
    instruction,
    written: written2,
    stage: void 0,
    problem: problemOf({ written: written2, instruction }, clause)
  });
  const expansion = expandWord(from, () => void 0, dockerfile.escape);
  if (expansion.kind !== "known" || expansion.value !== from) return wrong("it takes no variables and no quotes");
  const index7 = indexOf(from);
  if (index7 === void 0) return sourceOf(instruction, written2, from, world);
  const count = dockerfile.stages.length;
  if (index7 < 0 || index7 >= count + world.images) return wrong("there is no stage of that index");
  return {
    instruction,
    written: written2,
    stage: index7 < count ? stageOf(from, { dockerfile, byName: byName2 }) : void 0,
    problem: void 0
  };
};
var sourceOf = (instruction, written2, from, world) => {
  const stage = world.byName.get(lowerCase(from));
  if (stage !== void 0) return { instruction, written: written2, stage, problem: void 0 };
  world.images += 1;
  const known9 = parseReference(from) !== void 0;
  const clause = "this is neither a stage above it nor the name of an image";
  return { instruction, written: written2, stage, problem: known9 ? void 0 : problemOf({ written: written2, instruction }, clause) };
};
var stageOf = (from, { dockerfile, byName: byName2 }) => {
  const index7 = indexOf(from);
  return index7 === void 0 ? byName2.get(lowerCase(from)) : dockerfile.stages[index7];
};
var indexOf = (from) => /^[+-]?[0-9]+$/.test(from) && Math.abs(Number(from)) < 2 ** 63 ? Number(from) : void 0;
var needsAmong = (stage, held, own) => {
  const problems = held.flatMap(({ problem: problem2 }) => problem2 ?? []);
  const sources = /* @__PURE__ */ new Set();
  for (const source of [...held, ...own]) {
    if (source.stage === void 0) continue;
    if (source.stage.index < stage.index) sources.add(source.stage);
    else if (source.stage.index > stage.index) problems.push(problemOf(source, "the stage is not above this one"));
  }
  return { sources: [...sources], file: own.flatMap(({ problem: problem2 }) => problem2 ?? []), own: problems };
};
var problemOf = ({ written: written2, instruction }, clause) => ({
  message: `${written2}: ${clause}.`,
  span: instruction.span
});
var circles = (found) => {
  const edges = found.map((sources) => sources.flatMap(({ stage }) => stage === void 0 ? [] : [stage.index]));
  const circle = circleIn(edges);
  if (circle === void 0) return [];
  const [first = 0, second = first] = circle;
  const source = found[first]?.find(({ stage }) => stage?.index === second);
  if (source === void 0) return [];
  return [problemOf(source, circle.length === 1 ? "the stage copies from itself" : "stages copy from each other")];
};

// src/image/refusals/refusals.ts
var SIGNALS = new Set(
  "ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(" ")
);
var signalRefusal = (word) => {
  const name = word.toUpperCase().replace(/^SIG/, "");
  const number2 = /^[+-]?[0-9]{1,18}$/.test(word) ? Number(word) : void 0;
  const realtime = /^RTM(?:IN\+(?:[1-9]|1[0-5])|AX-(?:[1-9]|1[0-4]))$/.test(name);
  const known9 = number2 === void 0 ? SIGNALS.has(name) || realtime : number2 !== 0;
  return known9 ? void 0 : `${word} is not a signal`;
};
var platformRefusal = (word) => {
  const [os = "", ...others] = word.split("/");
  const system = SYSTEM.exec(os);
  const spelled = system !== null && others.length <= 2 && others.every((part) => /^[A-Za-z0-9_.-]+$/.test(part));
  const known9 = others.length > 0 || SYSTEMS.has(system?.[1]?.toLowerCase() ?? "") || isArchitecture(os);
  return spelled && known9 ? void 0 : `--platform=${word} is not a platform`;
};
var OPTION = "(?:[A-Za-z0-9_.-]|%[0-9A-Fa-f]{2})";
var SYSTEM = new RegExp(`^([A-Za-z0-9_-]+)(?:\\(${OPTION}*(?:\\+${OPTION}+)*\\))?$`);
var SYSTEMS = new Set(
  "aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos".split(
    " "
  )
);
var ARCHITECTURES = new Set(
  "386 aarch64 amd64 amd64p32 arm arm64 arm64be armbe armel armhf i386 loong64 mips mips64 mips64le mips64p32 mips64p32le mipsle ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm x86-64 x86_64".split(" ")
);
var isArchitecture = (word) => ARCHITECTURES.has(word.toLowerCase());
var windowsPathRefusal = (path) => {
  if (/^.:$/s.test(path)) return `${path} is a drive and no path`;
  if (/^[\\/]{2}/.test(path)) return `${path} is a share of the network`;
  const colon = path.indexOf(":");
  return colon === -1 || path.slice(0, colon).toLowerCase() === "c" ? void 0 : `${path} is not on drive C`;
};

// src/image/bases/base.ts
var ANY_TAG = `@sha256:${"0".repeat(64)}`;
var baseOf4 = (stage, names, dockerfile, globals, options) => {
  const { text, span } = stage.base;
  const refused = (message) => ({ kind: "refused", problem: { message, span } });
  const platform = platformProblem(stage, globals, dockerfile);
  if (platform !== void 0) return refused(`FROM ${text}: ${platform}.`);
  const expansion = expandWord(text, globals.lookup, dockerfile.escape);
  if (expansion.kind === "error") return refused(`FROM ${text}: ${expansion.message}.`);
  if (expansion.kind === "unknown") return { kind: "open", missing: expansion.variables, match: void 0 };
  const missing = expansion.unset.filter((name) => globals.required.has(name));
  const word = expansion.value;
  const named4 = names.above(word, stage.index);
  if (named4 !== void 0) return { kind: "stage", word, stage: named4 };
  if (missing.length > 0) return { kind: "open", missing, match: repositoryOf(text, globals, dockerfile, options) };
  if (word.trim() === "") return refused(`FROM ${text} names nothing: ${unsetText(expansion.unset)}.`);
  if (word !== "scratch" && parseReference(word) === void 0) return refused(refusedReference(text, word));
  return { kind: "image", word, match: lookupImage(word, options) };
};
var platformSystem = ({ platform }, base, dockerfile, { lookup }, options) => {
  const own = base.kind === "image" && base.word === "scratch" ? "" : platform ?? "";
  const expansion = expandWord(own, lookup, dockerfile.escape);
  const asked3 = expansion.kind === "known" && expansion.value !== "" ? expansion.value : options.platform ?? "linux";
  return asked3.replace(/[(/].*$/s, "").toLowerCase();
};
var platformProblem = ({ platform }, { lookup, required }, dockerfile) => {
  if (platform === void 0 || platform === "") return void 0;
  const expansion = expandWord(platform, lookup, dockerfile.escape);
  if (expansion.kind === "error") return expansion.message;
  if (expansion.kind === "unknown" || expansion.unset.some((name) => required.has(name))) return void 0;
  return platformRefusal(expansion.value);
};
var unsetText = (names) => names.length === 0 ? "the word is empty" : `no global ARG sets ${names.join(", ")}`;
var refusedReference = (text, word) => text === word ? `FROM ${text}: this is neither a stage above it nor the name of an image.` : `FROM ${text} becomes ${word}: this is neither a stage above it nor the name of an image.`;
var repositoryOf = (text, globals, dockerfile, options) => {
  const at2 = text.search(/[:@]\$\{?[A-Za-z_][A-Za-z0-9_]*\}?/);
  if (at2 <= 0) return void 0;
  const head = expandWord(text.slice(0, at2), globals.lookup, dockerfile.escape);
  if (head.kind !== "known" || head.unset.length > 0 || parseReference(head.value) === void 0) return void 0;
  const match = lookupImage(head.value + ANY_TAG, options);
  return match === void 0 ? void 0 : { ...match, certain: false };
};

// src/image/bases/plot.ts
var plotOf = (stage, { dockerfile, globals, options, names, needs }) => {
  const base = baseOf4(stage, names, dockerfile, globals, options);
  const held = base.kind === "stage" ? triggersOf(base.stage) : [];
  const { sources, file: file2, own } = needs.of(stage, held);
  return {
    stage,
    base,
    sources: base.kind === "stage" ? [...sources, base.stage] : sources,
    problems: base.kind === "refused" ? [base.problem, ...file2] : file2,
    own,
    system: platformSystem(stage, base, dockerfile, globals, options)
  };
};
var triggersOf = (stage) => {
  const found = triggers2.get(stage) ?? stage.instructions.flatMap(({ trigger }) => trigger ?? []);
  triggers2.set(stage, found);
  return found;
};
var triggers2 = newMemory();

// src/image/bases/stage-names.ts
var stageNames = (stages) => {
  const named4 = /* @__PURE__ */ new Map();
  for (const stage of stages) {
    if (stage.name === void 0) continue;
    const same = named4.get(stage.name);
    if (same === void 0) named4.set(stage.name, [stage]);
    else same.push(stage);
  }
  return {
    above: (name, below2) => lastAbove(named4.get(name) ?? [], below2),
    has: (name) => named4.has(name)
  };
};
var lastAbove = (stages, below2) => stages[countEarly(stages, ({ index: index7 }) => index7 < below2) - 1];

// src/image/bases/windows.ts
var looksLikeWindows = (stage) => stage.platform?.toLowerCase().startsWith("windows") === true || /nanoserver|servercore|windows/i.test(stage.base.text) || stage.instructions.some(
  ({ keyword, json: json2, rest }) => keyword === "SHELL" && /^(?:powershell|pwsh|cmd)/i.test(json2?.[0] ?? "") || keyword === "USER" && /^"?container(?:administrator|user)"?$/i.test(rest.text)
);

// src/shell/commands.ts
var commandsOf = (instruction, source) => {
  const commands2 = read.get(instruction) ?? readCommands(instruction, source);
  read.set(instruction, commands2);
  return commands2;
};
var read = newMemory();
var readCommands = ({ json: json2, rest, heredocs }, source) => {
  if (json2 !== void 0) return commandsOfExec(rest);
  const bodies = heredocs.map(({ body, expands }) => {
    const text = source.slice(body.start, body.end);
    return { script: { text, pieces: [{ at: 0, start: body.start, length: text.length }] }, expands };
  });
  return commandsOfScript2(rest, bodies);
};
var commandsOfScript2 = (script, bodies = []) => {
  const commands2 = [];
  readScript(stateOf3(script, commands2, bodies), "");
  return commands2;
};
var stateOf3 = (script, commands2, bodies) => newState({ script, commands: commands2, depth: 0, muted: false, parent: void 0, bodies, read: readScript });
var commandsOfExec = (array) => {
  const commands2 = [];
  const written2 = execWords(array);
  const words3 = unwrapped(written2);
  if (words3.length === 0) return commands2;
  const wrapper = written2.slice(0, written2.length - words3.length);
  const inner2 = innerScript(words3);
  if (inner2?.kind === "text" && readNested(stateOf3(array, commands2, []), inner2.script, "", wrapper)) return commands2;
  commands2.push({
    words: words3,
    wrapper,
    scope: { parent: void 0 },
    assignments: [],
    redirects: [],
    certain: true,
    guard: void 0,
    before: "",
    span: spanOf(array),
    checked: true
  });
  return commands2;
};

// src/image/operations/command-line.ts
var readCommandLine = ({ source }, instruction) => lineOf(instruction.rest, instruction.json, () => commandsOf(instruction, source.text));
var readHealthcheck = (_, { rest, json: json2 }) => {
  const { text } = rest;
  if (/^none(?:\s|$)/i.test(text)) return { kind: "healthcheck", line: void 0 };
  const behind = trimmed(rest, skipWord(text, 0, text.length), text.length);
  const commands2 = () => json2 === void 0 ? commandsOfScript2(behind) : commandsOfExec(behind);
  return { kind: "healthcheck", line: lineOf(behind, json2, commands2) };
};
var readArray2 = (array, json2) => {
  const places = execWords(array);
  return json2.map((text, index7) => ({ text, written: text, span: places[index7]?.span ?? spanOf(array) }));
};
var lineOf = (words3, json2, commands2) => ({
  form: json2 === void 0 ? "shell" : "exec",
  argv: json2 === void 0 ? [] : readArray2(words3, json2),
  script: json2 === void 0 ? words3.text : "",
  span: spanOf(words3),
  commands: lazily(commands2)
});

// src/image/refusals/copy.ts
var copyRefusal = (copied) => {
  const { keyword, chown: chown2, chmod: chmod2, checksum, link: link2, sources, destination, windows } = copied;
  const known9 = sources.filter((source) => source !== null);
  const remote = keyword === "COPY" ? known9.find(isRemote) : void 0;
  if (link2 && chown2 !== null && hasName(chown2)) return `--chown=${chown2} has a name, and --link takes numbers only`;
  if (chmod2 !== null && chmod2 !== "" && !isMode(chmod2)) return `--chmod=${chmod2} is no mode`;
  if (checksum !== null && checksum !== "") {
    const wrong = checksumRefusal(checksum, sources);
    if (wrong !== void 0) return wrong;
  }
  if (remote !== void 0) return `${remote} is remote, which only ADD fetches`;
  if (!windows) return void 0;
  const local = known9.filter((source) => !isRemote(source));
  return [...local, destination ?? ""].map(windowsPathRefusal).find((refusal2) => refusal2 !== void 0);
};
var isMode = (text) => /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) <= 4095 : text.split(",").every((clause) => CLAUSE.test(clause));
var CLAUSE = /^[augo]*(?:[+=-][rstwxXugo]*)+$/;
var hasName = (chown2) => {
  const colon = chown2.indexOf(":");
  const parts = colon === -1 ? [chown2] : [chown2.slice(0, colon), chown2.slice(colon + 1)];
  return parts.some((part) => part !== "" && part !== "root" && !isId(part));
};
var isId = (text) => /^[+-]?[0-9]+$/.test(text) && Number(text) < 2 ** 31 && Number(text) >= -(2 ** 31);
var isRemote = (source) => isUrl(source) || isGit(source);
var isUrl = (source) => /^https?:\/\//.test(source);
var isGit = (source) => /^(?:ssh|git):\/\//i.test(source) || /^[Hh][Tt]{2}[Pp][Ss]?:\/\/[^?#]*\.git(?:[?#]|$)/.test(source) || /^[A-Za-z0-9_-]+@[A-Za-z0-9.-]+:/.test(source);
var checksumRefusal = (checksum, sources) => {
  const [source] = sources;
  if (sources.length !== 1) return "--checksum takes one source";
  if (source === void 0 || source === null || isGit(source)) return void 0;
  if (!isUrl(source)) return `--checksum takes a source that is remote, not ${source}`;
  return DIGEST2.test(checksum) ? void 0 : `--checksum=${checksum} is no digest`;
};
var DIGEST2 = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;

// src/image/operations/copy.ts
var readCopy = (draft, instruction) => {
  const { keyword, flags } = instruction;
  const words3 = wordsIn2(instruction);
  const last = words3.at(-1);
  const chown2 = flagValue(draft, instruction, "chown");
  const chmod2 = flagValue(draft, instruction, "chmod");
  const checksum = flagValue(draft, instruction, "checksum");
  const sources = words3.slice(0, -1).map((word) => sourceOf2(draft, instruction, word));
  const target = valueOf2(draft, instruction, last ?? { text: "", span: instruction.span });
  const link2 = flagSwitch(instruction, "link") === true;
  const given = sources.flatMap((source) => source.kind === "heredoc" ? [] : [source.value.text ?? null]);
  refuse(
    draft,
    instruction,
    copyRefusal({
      keyword,
      chown: hidden2(chown2),
      chmod: hidden2(chmod2),
      checksum: hidden2(checksum),
      link: link2,
      sources: given,
      destination: target.text ?? null,
      windows: draft.system === "windows"
    })
  );
  return {
    kind: keyword === "ADD" ? "add" : "copy",
    origin: originOf(draft, flags.findLast(({ name }) => name === "from")?.value),
    sources,
    target: pathOf(draft, target),
    into: sources.length > 1 || ENDS_AS_DIRECTORY.test(target.text ?? ""),
    chown: chown2,
    chmod: chmod2,
    link: link2,
    parents: flagSwitch(instruction, "parents") === true,
    excludes: flags.some(({ name }) => name === "exclude"),
    unpack: flagSwitch(instruction, "unpack")
  };
};
var hidden2 = (value2) => value2 === void 0 ? "" : value2.text ?? null;
var ENDS_AS_DIRECTORY = /(?:^|\/)\.{0,2}$/;
var originOf = (draft, from) => {
  if (from === void 0 || from === "") return { kind: "context" };
  const index7 = draft.stageNamed(from);
  return index7 === void 0 ? { kind: "image", name: from } : { kind: "stage", index: index7 };
};
var sourceOf2 = (draft, instruction, word) => {
  const heredoc = heredocOf(instruction, word.text);
  if (heredoc !== void 0) return fileOf(draft, instruction, word, heredoc);
  const value2 = valueOf2(draft, instruction, word);
  const { text } = value2;
  if (instruction.keyword === "ADD" && text !== void 0 && isGit(text)) return { kind: "git", value: value2 };
  if (instruction.keyword === "ADD" && text !== void 0 && isUrl(text)) return { kind: "url", value: value2 };
  const path = text === void 0 ? void 0 : normalised(`/${text}`);
  return { kind: "path", value: value2, path, glob: text !== void 0 && /[*?[]/.test(text) };
};
var heredocOf = ({ heredocs }, text) => {
  const word = heredocs.length === 0 ? void 0 : heredocIn(text);
  return word === void 0 || "error" in word ? void 0 : heredocs.findLast(({ name }) => name === word.name);
};
var fileOf = (draft, instruction, { text, span }, heredoc) => {
  const { name, body } = heredoc;
  const value2 = { text: name, written: text, span };
  return { kind: "heredoc", value: value2, name, text: bodyOf(draft, instruction, heredoc), body };
};
var bodyOf = (draft, instruction, heredoc) => {
  const { body, expands, chomp } = heredoc;
  const written2 = draft.source.text.slice(body.start, body.end);
  const text = chomp ? written2.replace(/^\t+/gm, "") : written2;
  if (!expands || !/[$\\]/.test(text)) return text;
  if (!mayMatch(draft.budget, text)) return void 0;
  return settle(draft, instruction, expandBody(text, lookupOf(draft))) ?? void 0;
};

// src/image/refusals/port.ts
var portRefusal = (word) => {
  const parts = word.split(":");
  const last = parts.at(-1) ?? "";
  const slash = last.indexOf("/");
  const port = slash === -1 ? last : last.slice(0, slash);
  const range = rangeOf(port);
  if (port === "") return `${word} is not a port`;
  if (slash !== -1 && !/^(?:tcp|udp|sctp)?$/i.test(last.slice(slash + 1))) {
    return `${word} has no protocol that EXPOSE knows`;
  }
  const address = parts.slice(0, -2).join(":");
  if (address !== "" && !isAddress(address)) return `${word} begins with what is no address`;
  if (range === void 0) return `${word} is not a port`;
  const hostPort = parts.at(-2) ?? "";
  const hostRange = hostPort === "" ? range : rangeOf(hostPort);
  if (hostRange === void 0) return `${word} has a port of the host that is none`;
  return hostRange.length !== range.length && range.length !== 0 ? `${word} has ranges of different lengths` : void 0;
};
var MOST2 = 65535;
var rangeOf = (text) => {
  const match = /^\+?0*([0-9]{1,6})(?:-\+?0*([0-9]{1,6}))?$/.exec(text);
  if (match === null) return void 0;
  const first = Number(match[1]);
  const last = Number(match[2] ?? first);
  return first > MOST2 || last > MOST2 || first > last ? void 0 : { length: last - first };
};
var isAddress = (text) => {
  if (!text.startsWith("[")) return isV4(text) || isV6(text);
  return text.endsWith("]") && (isV4(text.slice(1, -1)) || isV6(text.slice(1, -1)));
};
var isV4 = (text) => {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255);
};
var isV6 = (text) => {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => half === "" ? [] : half.split(":"));
  const tail2 = groups.at(-1) ?? "";
  const short = tail2.includes(".") && !text.endsWith("::");
  const hex = short ? groups.slice(0, -1) : groups;
  if (short && !isV4(tail2) || !hex.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const count = hex.length + (short ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
};

// src/image/operations/plain.ts
var readLabels = (draft, instruction) => ({
  kind: "label",
  pairs: nameValues(instruction, draft.splitting).map((pair2) => expandPair(draft, instruction, pair2))
});
var readPorts = (draft, instruction) => {
  const ports = wordsOf(instruction.rest).flatMap(({ text, span }) => {
    const hidden3 = { text: void 0, written: text, span, first: void 0, last: void 0 };
    if (!mayMatch(draft.budget, text)) return [hidden3];
    const result = expandWords(text, lookupOf(draft), draft.escape);
    if (result.kind === "error") note(draft, instruction, result.message);
    if (result.kind !== "known") return [hidden3];
    for (const word of result.words) refuse(draft, instruction, portRefusal(word));
    return result.words.map((word) => ({ text: word, written: text, span, ...numbersIn(word) }));
  });
  return { kind: "expose", ports };
};
var numbersIn = (word) => {
  const [, first, last] = /(?:^|:)(\d{1,5})(?:-(\d{1,5}))?(?:\/[A-Za-z]*)?$/.exec(word) ?? [];
  return first === void 0 ? { first: void 0, last: void 0 } : { first: +first, last: +(last ?? first) };
};
var readVolumes = (draft, instruction) => {
  const paths = wordsIn2(instruction).map((word) => {
    const value2 = valueOf2(draft, instruction, word);
    if (value2.text === "") note(draft, instruction, "one of the paths is empty");
    return { ...value2, path: value2.text?.startsWith("/") && !draft.windows ? normalised(value2.text) : void 0 };
  });
  return { kind: "volume", paths };
};
var readSignal = (draft, instruction) => {
  const word = expand(draft, instruction, instruction.rest.text);
  if (word !== null) refuse(draft, instruction, signalRefusal(word));
  return { kind: "other" };
};

// src/shell/expand.ts
var MAX_LENGTH = 1e4;
var expandShell = (word, lookup) => {
  if (word.literal) return word.text;
  const reader = { text: word.raw, at: 0, lookup, length: 0 };
  return expandUpTo(reader, "", MAX_NESTING);
};
var expandBody2 = (body, lookup) => {
  if (body.literal) return body.text;
  if (/[`\\]|\$[({]/.test(body.text.replace(/\$\{\w+\}/g, ""))) return void 0;
  let left = MAX_LENGTH;
  const text = body.text.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (_, variable2) => {
    const value2 = lookup(variable2);
    left -= value2 === null ? MAX_LENGTH + 1 : (value2 ?? "").length;
    return left < 0 ? "" : value2 ?? "";
  });
  return left < 0 ? void 0 : text;
};
var MAX_NESTING = 8;
var expandUpTo = (reader, end, nesting) => {
  const { text } = reader;
  const parts = [];
  let quote = "";
  while (reader.at < text.length) {
    const char = text.charAt(reader.at);
    if (char === end && quote === "") break;
    const part = isQuote(char, quote) ? "" : next(reader, char, quote, nesting);
    if (part === void 0) return void 0;
    if (isQuote(char, quote)) {
      quote = quote === "" ? char : "";
      reader.at++;
    }
    reader.length += part.length;
    if (reader.length > MAX_LENGTH) return void 0;
    parts.push(part);
  }
  return parts.join("");
};
var isQuote = (char, quote) => quote === "" ? char === '"' || char === "'" : char === quote;
var next = (reader, char, quote, nesting) => {
  const { text, at: at2 } = reader;
  if (quote !== "'" && char === "$") return variable(reader, quote !== "", nesting);
  if (quote !== "'" && char === "\\") {
    const escaped = text.charAt(at2 + 1);
    reader.at += 2;
    if (escaped === "\n") return "";
    return quote === '"' && !'$`"\\'.includes(escaped) ? char + escaped : escaped;
  }
  if (quote !== "'" && char === "`") return void 0;
  if (quote === "" && "*?[{(".includes(char)) return void 0;
  reader.at++;
  return char;
};
var variable = (reader, quoted, nesting) => {
  const { text, at: at2 } = reader;
  const braced2 = text.charAt(at2 + 1) === "{";
  const from = braced2 ? at2 + 2 : at2 + 1;
  const end = endOfName(text, from);
  const name = text.slice(from, end);
  if (!/^[A-Za-z_]/.test(name))
    return braced2 || /^[0-9@*#?!$(-]/.test(text.slice(from, from + 1)) ? void 0 : dollar(reader, quoted);
  reader.at = end;
  const value2 = reader.lookup(name);
  if (braced2) return modified(reader, value2, nesting);
  return value2 === null ? void 0 : value2 ?? "";
};
var dollar = (reader, quoted) => {
  reader.at++;
  return !quoted && /['"]/.test(reader.text.charAt(reader.at)) ? void 0 : "$";
};
var modified = (reader, value2, nesting) => {
  const { text } = reader;
  const colon = text.charAt(reader.at) === ":";
  const operator = text.charAt(reader.at + (colon ? 1 : 0));
  if (operator === "}" && !colon) {
    reader.at++;
    return value2 === null ? void 0 : value2 ?? "";
  }
  if (!["-", "+", "?", "="].includes(operator) || nesting === 0) return void 0;
  reader.at += colon ? 2 : 1;
  const other = expandUpTo(reader, "}", nesting - 1);
  if (reader.at >= text.length || text.charAt(reader.at) !== "}") return void 0;
  reader.at++;
  if (value2 === null) return void 0;
  const isSet = value2 !== void 0 && !(colon && value2 === "");
  if (operator === "+") return isSet ? other : "";
  if (isSet) return value2;
  return operator === "?" ? void 0 : other;
};
var scopeOver = (outer) => {
  const own = /* @__PURE__ */ new Map();
  const lookup = (name) => own.has(name) ? own.get(name) : outer(name);
  const assign = (name, value2, certain) => {
    own.set(name, certain || lookup(name) === value2 ? value2 : null);
  };
  const pass = (command) => {
    for (const { name, value: value2 } of assignmentsIn(command)) {
      assign(name, value2 === void 0 ? null : expandShell(value2, lookup) ?? null, command.certain);
    }
  };
  return { lookup, pass };
};
var assignmentsIn = ({ words: words3, assignments }) => {
  const [first, ...rest] = words3;
  if (first === void 0) return assignments;
  if (first.text === "read") return rest.map(({ text }) => ({ name: text, value: void 0 }));
  if (!hasRole(first.text, "declarer")) return [];
  return rest.flatMap((word) => assignmentOf(word) ?? []);
};

// src/image/refusals/mount.ts
var mountFields = (text, expand2) => {
  const mount = { type: "bind", fields: /* @__PURE__ */ new Map() };
  for (const field of fieldsOf2(text) ?? []) {
    const refusal2 = readField(mount, field, expand2);
    if (refusal2 !== void 0) return { ...mount, refusal: refusal2 };
  }
  return { ...mount, refusal: void 0 };
};
var mountRefusal = (mount, place3) => {
  if (mount.refusal !== void 0) return mount.refusal;
  return mount.type === null ? void 0 : combinationRefusal(mount) ?? placeRefusal(mount, place3);
};
var TYPES = /* @__PURE__ */ new Set(["bind", "cache", "tmpfs", "secret", "ssh"]);
var SHORT = {
  src: "source",
  dst: "target",
  destination: "target",
  ro: "readonly",
  rw: "readwrite"
};
var readField = (mount, field, expand2) => {
  const { key: written2, value: text } = fieldPair(field);
  const key = SHORT[written2] ?? written2;
  if (text === void 0 && !BARE2.has(key)) return `--mount has ${field || "an empty field"} without =`;
  const value2 = text === void 0 ? "true" : expand2(text);
  const rule = FIELDS.get(key);
  if (rule === void 0) return `--mount does not know ${key}=`;
  if (rule.types !== void 0 && mount.type !== null && !rule.types.includes(mount.type)) {
    return `--mount of type ${mount.type} does not take ${key}`;
  }
  if (value2 !== null && !rule.takes(value2)) return `--mount takes no ${key}=${value2}`;
  if (key === "type") mount.type = value2?.toLowerCase() ?? null;
  mount.fields.set(key, value2);
  return void 0;
};
var BARE2 = /* @__PURE__ */ new Set(["readonly", "readwrite", "required"]);
var anything = { takes: () => true };
var number = { takes: (value2) => /^[0-9]+$/.test(value2) && Number(value2) < 2 ** 32 };
var mode = { takes: (value2) => /^[0-7]+$/.test(value2) && Number.parseInt(value2, 8) < 2 ** 32 };
var SHARING = /* @__PURE__ */ new Set(["shared", "private", "locked"]);
var SIZE = /^\+?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+) ?(?:b|[kmgtp](?:b|ib)?)?$/i;
var FIELDS = /* @__PURE__ */ new Map([
  ["type", { takes: (value2) => TYPES.has(value2.toLowerCase()) }],
  ["from", anything],
  ["source", anything],
  ["target", anything],
  ["id", anything],
  ["env", anything],
  ["readonly", { takes: isTruth }],
  ["readwrite", { takes: isTruth }],
  ["required", { takes: isTruth, types: ["secret", "ssh"] }],
  ["size", { takes: (value2) => SIZE.test(value2), types: ["tmpfs"] }],
  ["sharing", { takes: (value2) => SHARING.has(value2.toLowerCase()) }],
  ["mode", mode],
  ["uid", number],
  ["gid", number]
]);
var combinationRefusal = ({ type, fields }) => {
  const wrong = (key) => `--mount of type ${type} does not take ${key}`;
  const owned3 = ["mode", "uid", "gid"].find((key) => fields.has(key));
  if (owned3 !== void 0 && (type === "bind" || type === "tmpfs")) return wrong(owned3);
  if (type !== "cache" && fields.has("sharing")) return wrong("sharing");
  if (type === "ssh" && isGiven(fields, "source")) return wrong("source");
  if (type !== "secret") return void 0;
  if (isGiven(fields, "from")) return wrong("from");
  if (isGiven(fields, "source") && isGiven(fields, "id")) return "--mount takes one of source and id";
  const named4 = ["source", "target", "id"].some((key) => fields.get(key) === null || isGiven(fields, key));
  return named4 ? void 0 : "--mount of type secret names neither the secret nor its target";
};
var isGiven = (fields, key) => (fields.get(key) ?? "") !== "";
var placeRefusal = ({ type, fields }, { workdir: workdir2, windows }) => {
  const target = fields.get("target") === void 0 ? "" : fields.get("target") ?? null;
  if (type === "ssh" || target === null) return void 0;
  if (type === "secret") return windows ? windowsSecretRefusal(target, fields.has("env")) : void 0;
  const isRoot = target.startsWith("/") ? target === "/" : workdir2 !== void 0 && isTop(`${workdir2}/${target}`);
  return isRoot ? "--mount names no target but the root" : void 0;
};
var isTop = (path) => {
  let depth = 0;
  for (const part of path.split("/")) {
    if (part === "..") depth = Math.max(0, depth - 1);
    else if (part !== "" && part !== ".") depth += 1;
  }
  return depth === 0;
};
var windowsSecretRefusal = (target, env) => {
  if (target === "")
    return env ? void 0 : "--mount of type secret names no target, and on Windows there is no other";
  const wrong = windowsPathRefusal(target);
  const absolute2 = /^(?:c:)?[\\/]/i.test(target);
  return wrong ?? (absolute2 ? void 0 : `--mount has the target ${target}, and on Windows that must be absolute`);
};

// src/image/operations/mount.ts
var readMounts = (draft, instruction) => instruction.flags.flatMap((flag) => flag.name === "mount" ? [readMount(draft, instruction, flag)] : []);
var readMount = (draft, instruction, { value: value2 = "", span }) => {
  const { workdir: workdir2 } = draft;
  const fields = mountFields(value2, (text) => /[$"'\\`]/.test(text) ? expand(draft, instruction, text) : text);
  refuse(draft, instruction, mountRefusal(fields, { workdir: workdir2, windows: draft.system === "windows" }));
  const type = TYPES2.find((each) => each === fields.type);
  return { type, target: targetOf2(fields, type, workdir2), fields: fields.fields, span };
};
var TYPES2 = ["bind", "cache", "tmpfs", "secret", "ssh"];
var targetOf2 = ({ fields }, type, workdir2) => {
  const written2 = fields.get("target");
  if (written2 !== void 0 && written2 !== "") return absolute(written2 ?? void 0, workdir2);
  const id = fields.get("id") ?? lastPart2(fields.get("source"));
  return type === "secret" && id ? `/run/secrets/${id}` : void 0;
};
var lastPart2 = (path) => path?.slice(path.lastIndexOf("/") + 1);

// src/image/operations/run.ts
var readRun = (draft, instruction, index7) => {
  const { source, workdir: workdir2, user } = draft;
  const lookup = shellValues(valuesAt(draft, index7), user);
  return {
    kind: "run",
    form: instruction.json === void 0 ? "shell" : "exec",
    mounts: readMounts(draft, instruction),
    bodies: instruction.heredocs.map(({ body }) => body),
    commands: lazily(() => runCommands(commandsOf(instruction, source.text), lookup, workdir2))
  };
};
var shellValues = (lookup, { uid }) => (name) => {
  const value2 = lookup(name);
  if (value2 !== void 0) return value2;
  if (name === "HOME") return uid === 0 ? ROOT_HOME : null;
  return OF_THE_SHELL.has(name) ? null : void 0;
};
var ROOT_HOME = "/root";
var OF_THE_SHELL = new Set(
  "PWD OLDPWD UID EUID GROUPS PPID RANDOM SRANDOM SECONDS LINENO HOSTNAME HOSTTYPE MACHTYPE OSTYPE SHELL SHLVL USER LOGNAME IFS BASH BASHPID BASH_VERSION EPOCHSECONDS EPOCHREALTIME REPLY OPTIND OPTARG".split(
    " "
  )
);
var runCommands = (commands2, outer, workdir2) => {
  const { lookup, pass } = scopeOver(outer);
  const directories2 = directoriesFrom(workdir2);
  return commands2.map((command) => {
    const [program, ...rest] = command.words;
    const argument = (word) => ({ value: argumentOf(word, lookup), word });
    const args = rest.map(argument);
    const directory = directories2.at(command.scope);
    const outputs = command.redirects.filter(({ op, target }) => WRITES.test(op) && !/^[0-9-]+$/.test(target.text)).map(({ op, target }) => ({ op, target: argument(target) }));
    const input = inputOf(command.redirects, lookup);
    pass(command);
    const name = lastPart(program?.text ?? "");
    if (MOVES2.has(name)) directories2.move(command, name === "cd" ? args : []);
    return { command, name, args, outputs, input, directory };
  });
};
var argumentOf = (word, lookup) => {
  const text = expandShell(word, lookup);
  if (text === void 0 || !word.raw.startsWith("~")) return text;
  const home = /^~(?:\/|$)/.test(text) ? lookup("HOME") : null;
  return home === null || home === void 0 ? void 0 : home + text.slice(1);
};
var WRITES = /^(?:&?>{1,2}\|?|>\||<>|>&)$/;
var inputOf = (redirects, lookup) => {
  const redirect2 = redirects.findLast(({ op, fd = 0 }) => op.startsWith("<") && fd === 0);
  if (redirect2?.op === "<<<") return { text: expandShell(redirect2.target, lookup) };
  return redirect2?.body === void 0 ? void 0 : { text: expandBody2(redirect2.body, lookup) };
};
var MOVES2 = /* @__PURE__ */ new Set(["cd", "pushd", "popd"]);
var directoriesFrom = (workdir2) => {
  const known9 = /* @__PURE__ */ new Map();
  const at2 = (scope) => {
    if (!known9.has(scope)) known9.set(scope, scope.parent === void 0 ? workdir2 : at2(scope.parent));
    return known9.get(scope);
  };
  const move2 = ({ scope, certain, before }, args) => {
    const from = at2(scope);
    const [to] = args.filter(({ word }) => !/^-[LPe@]+$/.test(word.text));
    const next2 = to === void 0 || /^[~-]/.test(to.word.text) ? void 0 : absolute(to.value, from);
    if (before !== "|") known9.set(scope, certain || next2 === from ? next2 : void 0);
  };
  return { at: at2, move: move2 };
};

// src/image/dispatch.ts
var dispatch = (draft, instruction, index7) => READERS2[instruction.keyword]?.(draft, instruction, index7) ?? OTHER;
var OTHER = { kind: "other" };
var setEnvironment = (draft, instruction, index7) => {
  const pairs2 = nameValues(instruction, draft.splitting).map((pair2) => expandPair(draft, instruction, pair2));
  for (const { name, value: value2 } of pairs2) {
    if (name !== void 0) setValue(draft.environment, name, value2 ?? null, index7 + 1, "ENV");
  }
  return { kind: "env", pairs: pairs2 };
};
var setArguments = (draft, instruction, index7) => {
  const pairs2 = nameValues(instruction, draft.splitting).map(({ name, value: value2, span }) => {
    const passed = Object.hasOwn(draft.buildArgs, name) ? draft.buildArgs[name] : void 0;
    const initial = value2 === void 0 ? draft.globals.lookup(name) : void 0;
    const result = passed ?? (value2 === void 0 ? initial : expand(draft, instruction, value2));
    if (result !== void 0 && !INTERNAL.has(name)) setValue(draft.environment, name, result, index7 + 1, "ARG");
    return { name, value: result, span };
  });
  return { kind: "arg", pairs: pairs2 };
};
var INTERNAL = /* @__PURE__ */ new Set(["BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"]);
var setUser = (draft, instruction, index7) => {
  const { text } = instruction.rest;
  const expansion = mayMatch(draft.budget, text) ? expandWord(text, lookupOf(draft), draft.escape) : { kind: "unknown", variables: [] };
  const user = settle(draft, instruction, expansion);
  const { argument } = instruction;
  const unset = expansion.kind === "known" ? expansion.unset : [];
  const value2 = { text: user ?? void 0, written: argument.text, span: spanOf(argument), unset };
  const decided = { decidedBy: instruction, decidedAs: value2 };
  draft.user = user === null ? { ...UNKNOWN3, reason: whyUnknown(draft, expansion), ...decided } : { ...outcome(draft.windows, user, () => draft.passwd.at(index7).accounts), user, ...decided };
  return { kind: "user", value: value2 };
};
var UNKNOWN3 = { verdict: "unknown", user: void 0, uid: void 0, gid: void 0 };
var whyUnknown = (draft, expansion) => {
  if (draft.budget.patterns < 0) return `the file has more than ${MOST_PATTERNS} patterns to match`;
  if (draft.budget.left < 0) return `the file's values expand to more than ${MAX_EXPANDED} characters`;
  if (draft.budget.limit !== void 0) return `a value of the file is too large: ${draft.budget.limit}`;
  if (expansion.kind !== "unknown") return "the builder cannot expand it";
  return `${expansion.variables.join(", ")} may come from the base image, whose environment is not known`;
};
var outcome = (windows, user, known9) => windows ? windowsOutcomeOf(user) : outcomeOf(user, known9);
var setWorkdir = (draft, instruction) => {
  const { text: written2 } = instruction.rest;
  const text = expand(draft, instruction, written2);
  const target = pathOf(draft, { text: text ?? void 0, written: written2, span: spanOf(instruction.rest) });
  if (text !== null && draft.system === "windows") refuse(draft, instruction, windowsPathRefusal(text));
  if (text === null) draft.workdir = void 0;
  else if (text.startsWith("/") || draft.windows) draft.workdir = normalised(text);
  else draft.workdir = draft.workdir === void 0 ? void 0 : normalised(`${draft.workdir}/${text}`);
  return { kind: "workdir", target };
};
var holdBack = ({ triggers: triggers3 }, { trigger }) => {
  if (trigger !== void 0) triggers3.push(trigger);
  return { kind: "onbuild", trigger };
};
var READERS2 = {
  ENV: setEnvironment,
  ARG: setArguments,
  USER: setUser,
  WORKDIR: setWorkdir,
  ONBUILD: holdBack,
  LABEL: readLabels,
  EXPOSE: readPorts,
  VOLUME: readVolumes,
  STOPSIGNAL: readSignal,
  COPY: readCopy,
  ADD: readCopy,
  RUN: readRun,
  ENTRYPOINT: (draft, instruction) => ({ kind: "entrypoint", line: readCommandLine(draft, instruction) }),
  CMD: (draft, instruction) => ({ kind: "cmd", line: readCommandLine(draft, instruction) }),
  HEALTHCHECK: readHealthcheck,
  SHELL: (_, { rest, json: json2 = [] }) => ({ kind: "shell", argv: readArray2(rest, json2) })
};

// src/image/evidence.ts
var evidenceOf = (stage, base, parent, initial, steps) => [
  { sentence: fromSentence(base, parent, initial), span: stage.from.span },
  ...steps.filter(({ instruction }) => instruction.keyword === "USER").map(({ instruction, user }) => ({
    sentence: userSentence(instruction.argument.text, user),
    span: instruction.span
  }))
];
var whoIs = ({ verdict, user, uid, gid, reason }) => {
  if (verdict === "invalid") return `cannot start: ${reason ?? "it is refused"}`;
  if (verdict === "unknown") return reason === void 0 ? "cannot be known" : `cannot be known: ${reason}`;
  if (uid === void 0) return verdict === "root" ? "an administrator" : `the account ${user ?? ""}, id not pinned`;
  if (uid === 0) return "root (uid 0)";
  return gid === void 0 ? `uid ${uid}` : `uid ${uid}, gid ${gid}`;
};
var fromSentence = (base, parent, initial) => {
  switch (base.kind) {
    case "stage":
      return `Stage ${base.word} (${parent?.stage.index ?? 0}) ends as ${whoIs(initial)}.`;
    case "open":
      if (base.missing.length === 0) return "FROM expands to more than can be looked at.";
      return `FROM needs --build-arg ${base.missing.join(", ")}${base.match ? `; as ${matchSentence(base.match, initial)}` : ""}.`;
    case "refused":
      return base.problem.message;
    case "image":
      if (base.word === "scratch") return "scratch is empty: no user is set, so uid 0.";
      return base.match === void 0 ? `Nothing is known of ${base.word}, so neither is its user.` : `${base.word} is ${matchSentence(base.match, initial)}.`;
  }
};
var matchSentence = ({ reference, facts, certain }, initial) => {
  const name = certain ? reference.repository : `taken for ${facts.image}`;
  const configured = facts.user === "" ? "which sets no user" : `which is configured with USER ${facts.user}`;
  return `${name}, ${configured}: ${whoIs(initial)}`;
};
var userSentence = (written2, state) => {
  if (state.user === void 0 || state.user === written2) return `USER ${written2}: ${whoIs(state)}.`;
  return `USER ${written2} becomes "${state.user}": ${whoIs(state)}.`;
};

// src/image/evaluate.ts
var effectiveUsers = (dockerfile, options) => {
  const globals = globalsOf(dockerfile, options);
  const names = stageNames(dockerfile.stages);
  const needs = needsOf(dockerfile);
  const ground = { dockerfile, globals, options, names, needs };
  const plots = dockerfile.stages.map((stage) => plotOf(stage, ground));
  const refused = [...globals.problems, ...needs.circles, ...plots.flatMap(({ problems }) => problems)];
  const used = new Set(plots.flatMap(({ sources }) => sources));
  const done = [];
  const world = { ...ground, budget: newBudget(), refused, done, waiting: { depth: 0 } };
  for (const plot of plots) done.push(evaluate(plot, !used.has(plot.stage), world));
  return done.map(({ result }) => result);
};
var INVALID = { verdict: "invalid", user: void 0, uid: void 0, gid: void 0 };
var evaluate = (plot, leaf, world) => {
  const { stage, base, sources } = plot;
  const { dockerfile } = world;
  const budget = { ...world.budget };
  const parent = base.kind === "stage" ? world.done[base.stage.index] : void 0;
  const image = parent === void 0 ? matchOf(base) : parent.result.image;
  const os = parent?.result.os ?? image?.facts.os ?? (looksLikeWindows(stage) ? "windows" : void 0);
  const draft = draftOf2(plot, parent, image, os === "windows", world);
  const initial = draft.user;
  draft.splitting = "\\";
  for (const held of parent?.triggers ?? []) {
    const trigger = dockerfile.escape === "\\" && !held.keyword.startsWith("\uFEFF") ? held : reread(held, "\\");
    draft.problems.push(...instructionProblems(trigger, "\\"));
    draft.held.push(perform2(draft, trigger, -1));
  }
  draft.splitting = dockerfile.escape;
  for (const [index7, instruction] of stage.instructions.entries()) draft.steps.push(perform2(draft, instruction, index7));
  const { passwd, held: triggers3, steps } = draft;
  const inherited = sources.flatMap((source) => world.done[source.index]?.result.problems ?? []);
  const problems = [.../* @__PURE__ */ new Set([...world.refused, ...inherited, ...plot.own, ...draft.problems])].slice(
    0,
    MOST_PROBLEMS
  );
  const final = problems[0] === void 0 ? atStart(draft) : failed(problems[0], draft.user);
  const result = {
    verdict: final.verdict,
    user: final.user,
    uid: final.uid,
    gid: final.gid,
    reason: final.reason,
    decidedBy: final.decidedBy,
    decidedAs: final.decidedAs,
    stage,
    parent: parent?.result,
    base: base.kind === "stage" || base.kind === "image" ? base.word : void 0,
    image,
    os,
    initial,
    triggers: triggers3,
    steps,
    stageAt: (index7) => world.done[index7]?.result,
    accounts: () => passwd.end().accounts,
    accountTools: () => passwd.end().tools,
    accountsAt: (index7) => passwd.at(index7).accounts,
    accountContextAt: passwd.contextAt,
    variable: (name, index7) => valueAt(draft.environment, name, index7),
    meaning: (written2, index7) => {
      const result2 = expandWord(written2, (name) => valueAt(draft.environment, name, index7), draft.escape);
      return result2.kind === "known" ? result2.value : void 0;
    },
    evidence: () => evidenceOf(stage, base, parent?.result, initial, steps),
    problems,
    leaf,
    rewritten: (instructions, source) => {
      const again = plotOf({ ...stage, instructions }, world);
      const refused = [...world.refused, ...again.problems];
      return evaluate(again, leaf, { ...world, dockerfile: { ...dockerfile, source }, budget, refused }).result;
    }
  };
  return {
    result,
    environment: draft.environment,
    triggers: draft.triggers,
    user: draft.user,
    workdir: draft.workdir,
    system: draft.system,
    passwd
  };
};
var MOST_PROBLEMS = 20;
var failed = ({ message }, { decidedBy, decidedAs }) => ({
  ...INVALID,
  reason: message.replace(/\.$/, ""),
  decidedBy,
  decidedAs
});
var matchOf = (base) => base.kind === "image" || base.kind === "open" ? base.match : void 0;
var draftOf2 = ({ stage, base, system: asked3 }, parent, image, windows, world) => {
  const { dockerfile, globals, options, budget } = world;
  const { source, escape: escapeCharacter } = dockerfile;
  const held = [];
  const steps = [];
  const environment = parent === void 0 ? environmentOver(variablesIn(image, asked3)) : childOf(parent.environment);
  const first = () => (parent && endOf(parent.result.stage.index, world)) ?? {
    accounts: accountsIn(image),
    tools: image?.facts.accountTools
  };
  const accountsOf2 = (origin) => {
    if (origin.kind === "context") return void 0;
    return origin.kind === "image" ? accountsIn(lookupImage(origin.name, options)) : endOf(origin.index, world)?.accounts;
  };
  const passwd = passwdOf(first, held, steps, { ...options, facts: image?.facts, accountsOf: accountsOf2 });
  return {
    escape: escapeCharacter,
    splitting: escapeCharacter,
    system: parent?.system ?? asked3,
    source,
    windows,
    globals,
    buildArgs: globals.buildArgs,
    budget,
    environment,
    user: parent?.user ?? initialUser(base, image, windows, () => first().accounts),
    workdir: parent === void 0 ? rootOf(base) : parent.workdir,
    passwd,
    stageNamed: (from) => world.needs.sourceOf(from, stage)?.index,
    held,
    steps,
    triggers: [],
    problems: []
  };
};
var MOST_WAITING = 50;
var endOf = (index7, { done, waiting }) => {
  const { depth } = waiting;
  if (depth >= MOST_WAITING) {
    waiting.depth = 0;
    for (const { passwd } of done.slice(0, index7)) passwd.end();
  }
  waiting.depth += 1;
  const state = done[index7]?.passwd.end();
  waiting.depth = depth;
  return state;
};
var rootOf = (base) => base.kind === "image" && base.word === "scratch" ? "/" : void 0;
var initialUser = (base, image, windows, known9) => {
  if (image !== void 0) {
    const { user } = image.facts;
    return { ...outcome(windows, user, known9), user, decidedBy: void 0, decidedAs: void 0 };
  }
  return { ...INVALID, verdict: "unknown", reason: whyOpen(base), decidedBy: void 0, decidedAs: void 0 };
};
var whyOpen = (base) => {
  if (base.kind === "open" && base.missing.length === 0) return "FROM expands to more than can be looked at";
  if (base.kind === "open") return `FROM needs --build-arg ${base.missing.join(", ")}`;
  return base.kind === "image" ? `nothing is known of ${base.word}` : "the base is refused";
};
var perform2 = (draft, instruction, index7) => {
  if (instruction.keyword === "RUN" && draft.user.verdict === "invalid") {
    const written2 = draft.user.user ?? "";
    const message = `RUN as USER ${written2} cannot start: ${draft.user.reason ?? ""}.`;
    draft.problems.push({ message, span: instruction.span });
  }
  const { user: as, workdir: directory } = draft;
  const operation = dispatch(draft, instruction, index7);
  return { instruction, operation, index: index7, as, directory, user: draft.user, workdir: draft.workdir };
};
var atStart = (draft) => draft.user.user === void 0 ? draft.user : { ...draft.user, ...outcome(draft.windows, draft.user.user, () => draft.passwd.end().accounts) };

// src/rules/subject.ts
var subjectOf = (source, options) => {
  const dockerfile = parse(source);
  const stages = effectiveUsers(dockerfile, options);
  const target = defaultTarget(stages, options.target);
  return {
    kind: "dockerfile",
    dockerfile,
    stages,
    target,
    targets: targetsOf(stages, target),
    options,
    plan: oncePerStage((stage) => planFor(dockerfile, stage, options)?.fix)
  };
};
var oncePerStage = (compute) => {
  const known9 = /* @__PURE__ */ new Map();
  return (stage) => {
    const entry = known9.get(stage) ?? { value: compute(stage) };
    known9.set(stage, entry);
    return entry.value;
  };
};

// src/report/check.ts
var check = (source, options) => {
  const subject = subjectOf(source, options);
  const { target, targets, dockerfile } = subject;
  const broken = dockerfile.problems.length > 0 || target === void 0;
  return {
    path: source.path,
    kind: "dockerfile",
    text: source.text,
    verdict: broken ? "invalid" : target.verdict,
    user: broken ? void 0 : target.user,
    uid: broken ? void 0 : target.uid,
    gid: broken ? void 0 : target.gid,
    targets: targets.map(({ stage, verdict, user }) => ({
      stage: stage.index,
      name: stage.name,
      verdict: broken ? "invalid" : verdict,
      user: broken ? void 0 : user
    })),
    results: diagnose(rulesFor(dockerfile), subject, options.ignore),
    error: noStage(source, options, subject)
  };
};
var noStage = ({ path }, { target }, { dockerfile, target: found }) => target !== void 0 && found === void 0 && dockerfile.problems.length === 0 ? { kind: "no-stage", path, target } : void 0;
var rulesFor = ({ problems }) => problems.length > 0 ? [parseError] : rules;

// src/dockerfile/mask.ts
var maskedText = (dockerfile) => {
  const { source, instructions, directives, escape } = dockerfile;
  const { text } = source;
  const units = Array.from({ length: text.length }, (_, at2) => keeps(text, at2) ? text.charAt(at2) : " ");
  const copy2 = (start, end) => {
    for (let at2 = start; at2 < end; at2++) units[at2] = plain(text, at2, escape);
  };
  for (const { span } of directives) {
    for (let at2 = span.start; at2 < span.end; at2++) units[at2] = text.charAt(at2);
  }
  for (const instruction of instructions) write2(instruction, text, units, copy2, escape);
  return units.join("");
};
var write2 = ({ keywordSpan, argument }, text, units, copy2, escapeCharacter) => {
  copy2(keywordSpan.start, keywordSpan.end);
  let end = keywordSpan.end;
  for (const { start, length } of argument.pieces) {
    if (length === 0) continue;
    const newline = text.indexOf("\n", end);
    if (newline !== -1 && newline < start)
      units[Math.max(end, text.lastIndexOf(escapeCharacter, newline))] = escapeCharacter;
    copy2(start, start + length);
    end = start + length;
  }
  if (units[end - 1] === escapeCharacter) units[end - 1] = "x";
};
var keeps = (text, at2) => {
  const char = text.charAt(at2);
  if (char === "\r") return text.charAt(at2 + 1) === "\n";
  return char === "\n" || at2 === 0 && char === "\uFEFF";
};
var plain = (text, at2, escapeCharacter) => {
  const char = text.charAt(at2);
  if (char === "<" && (text.charAt(at2 + 1) === "<" || text.charAt(at2 - 1) === "<")) return "x";
  if (char === escapeCharacter && /[\s\u0085]/.test(text.charAt(at2 + 1))) return "x";
  return /[\s\u0085]/.test(char) && char !== "	" && char !== "\n" ? " " : char;
};

// src/dockerfile/ast.ts
var LONGEST_TEXT2 = 1048576;
var MOST_INSTRUCTIONS = 2e4;
var astOf = async (dockerfile) => {
  const { source, instructions } = dockerfile;
  if (source.text.length > LONGEST_TEXT2 || instructions.length > MOST_INSTRUCTIONS) return void 0;
  const { DockerfileParser } = await Promise.resolve().then(() => __toESM(require_main(), 1));
  return DockerfileParser.parse(maskedText(dockerfile));
};
var agreement = async (dockerfile) => {
  const ast = await astOf(dockerfile);
  if (ast === void 0) return false;
  const theirs = ast.getInstructions();
  const starts2 = lineStarts(dockerfile.source.text);
  return theirs.length === dockerfile.instructions.length && theirs.every((instruction, index7) => {
    const ours = dockerfile.instructions[index7];
    return ours !== void 0 && instruction.getKeyword() === ours.keyword && instruction.getRange().start.line + 1 === positionAt(starts2, ours.keywordSpan.start).line;
  });
};

// src/report/fix.ts
var MOST_ROUNDS = 10;
var fix = (source, options, allowed3) => fixWith(
  (each) => check(each, options),
  source,
  allowed3,
  (each) => agreement(parse(each))
);
var fixWith = async (checker, source, allowed3, mayRewrite) => {
  const before = checker(source);
  const untouched = { before, after: before, text: source.text, applied: [] };
  if (choose2(before, allowed3).length === 0 || !await mayRewrite(source)) return untouched;
  let after4 = before;
  let applied = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen2 = choose2(after4, allowed3);
    if (chosen2.length === 0) break;
    const edits = chosen2.flatMap((diagnostic) => diagnostic.fix?.edits ?? []);
    after4 = checker({ path: source.path, text: applyEdits(after4.text, edits) });
    applied = [...applied, ...chosen2];
  }
  return { before, after: after4, text: after4.text, applied };
};
var ACCOUNTS_FIRST = /* @__PURE__ */ new Set(["taken-id", "wrong-account-tool", "unusable-user"]);
var choose2 = ({ results }, allowed3) => {
  const fixable = results.filter(({ fix: each }) => each !== void 0 && allowed3.has(each.safety));
  const first = fixable.filter(({ rule }) => ACCOUNTS_FIRST.has(rule));
  const taken = [];
  return (first.length > 0 ? first : fixable).filter(({ fix: each }) => {
    const spans = each?.edits.map(({ span }) => span) ?? [];
    if (spans.some((span) => touches2(taken, span))) return false;
    for (const span of spans) taken.splice(indexAmong(taken, span), 0, span);
    return true;
  });
};
var touches2 = (taken, span) => {
  const index7 = indexAmong(taken, span);
  const before = taken[index7 - 1];
  const after4 = taken[index7];
  return before !== void 0 && before.end >= span.start || after4 !== void 0 && after4.start <= span.end;
};
var indexAmong = (taken, { start }) => countEarly(taken, (span) => span.start < start);

// src/text/problems.ts
var describe = (problem2) => {
  switch (problem2.kind) {
    case "unreadable":
      return { message: `${problem2.path}: ${problem2.detail}.`, hint: "Check the path and its permissions." };
    case "unwritable":
      return { message: `${problem2.path}: not written: ${problem2.detail}.`, hint: "The file is as it was before." };
    case "not-utf8":
      return {
        message: `${problem2.path}: line ${problem2.line} has a byte that is not UTF-8.`,
        hint: "Save the file as UTF-8; it is neither checked nor rewritten as it is."
      };
    case "binary":
      return { message: `${problem2.path}: holds a NUL byte, so it is no Dockerfile.`, hint: "Leave it out." };
    case "too-large":
      return { message: `${problem2.path}: ${problem2.detail}.`, hint: "Leave it out; no Dockerfile needs that much." };
    case "no-stage":
      return {
        message: `${problem2.path}: has no stage ${problem2.target}.`,
        hint: "Name one of its stages with --target, or count them from 0."
      };
    case "crashed":
      return {
        message: `${problem2.path}: not checked: ${problem2.detail}.`,
        hint: "This is a mistake of dockerfile-nonroot: report it together with the file."
      };
    case "usage":
      return { message: problem2.detail, hint: problem2.hint };
    case "config":
      return { message: `${problem2.path}: ${problem2.detail}`, hint: problem2.hint };
  }
};

// src/report/harmless.ts
var PRINTABLE = /^[ -~]*$/;
var replaced = (text, by) => PRINTABLE.test(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u{e0000}-\u{e0fff}]/gu, by);
var harmlessJson = (text) => text.split("\n").map((line) => replaced(line, escapes)).join("\n");
var escapes = (character) => [...Array(character.length).keys()].map((at2) => `\\u${character.charCodeAt(at2).toString(16).padStart(4, "0")}`).join("");

// src/report/reporter.ts
var printed2 = ({ file: file2, frame }, { files, summary }, look2) => {
  const { head, between, tail: tail2 } = frame(summary, look2);
  return head + files.map((each) => file2(each, look2)).join(between) + tail2;
};

// src/report/version.ts
var tool = { name: "dockerfile-nonroot", version: "0.1.0" };

// src/report/json.ts
var VERSION = 1;
var json = (report) => printed2(jsonReporter, report, PLAIN4);
var PLAIN4 = { color: false, columns: 100, summary: true };
var jsonReporter = {
  file: (file2) => harmlessJson(indented(fileOf2(file2), "    ")),
  frame: (summary) => ({
    head: `{
  "version": ${VERSION},
  "tool": ${indented(tool, "  ")},
  "files": [${summary.files === 0 ? "" : "\n    "}`,
    between: ",\n    ",
    tail: `${summary.files === 0 ? "" : "\n  "}],
  "summary": ${indented(summary, "  ")}
}
`
  })
};
var indented = (value2, by) => JSON.stringify(value2, null, 2).replaceAll("\n", `
${by}`);
var fileOf2 = (file2) => {
  const starts2 = lineStarts(file2.text);
  return {
    path: file2.path,
    kind: file2.kind,
    verdict: file2.verdict,
    user: file2.user ?? null,
    uid: file2.uid ?? null,
    gid: file2.gid ?? null,
    targets: file2.targets.map(targetOf3),
    results: file2.results.map((result) => resultOf(result, starts2)),
    fixed: (file2.fixed ?? []).map(({ rule, fix: fix2 }) => ({ rule, title: fix2?.title ?? null })),
    error: file2.error === void 0 ? null : describe(file2.error).message
  };
};
var targetOf3 = ({ stage, name, verdict, user }) => ({
  stage,
  name: name ?? null,
  verdict,
  user: user ?? null
});
var resultOf = (result, starts2) => {
  const start = positionAt(starts2, result.span.start);
  const end = positionAt(starts2, result.span.end);
  return {
    rule: result.rule,
    severity: result.severity,
    message: result.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    stage: result.stage ?? null,
    notes: result.notes ?? [],
    fix: result.fix === void 0 ? null : fixOf5(result.fix)
  };
};
var fixOf5 = ({ title, safety, obstacles, edits }) => ({
  title,
  safety,
  obstacles,
  edits: edits.map(({ span, text }) => ({ start: span.start, end: span.end, text }))
});
export {
  applyEdits,
  check,
  fix,
  json,
  lineStarts,
  positionAt,
  rules
};
