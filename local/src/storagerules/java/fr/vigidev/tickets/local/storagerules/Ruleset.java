package fr.vigidev.tickets.local.storagerules;

import com.google.firebase.rules.lang.CompileResult;
import com.google.firebase.rules.lang.FirebaseRulesProtoCompiler;
import com.google.firebase.rules.lang.common.FirebaseRulesLangOptions;
import com.google.firebase.rules.runtime.v1.RulesetAst;
import com.google.firebase.rules.v1.File;
import com.google.firebase.rules.v1.Issue;
import com.google.firebase.rules.v1.Source;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Compiled rules, with what the compiler had to say. */
record Ruleset(CompileResult compiled) {

  private static final FirebaseRulesLangOptions OPTIONS =
      FirebaseRulesLangOptions.builder()
          .allowTernaryOperator(true)
          .allowCrossServiceRules(true)
          .build();

  static Ruleset compile(JsonObject source) {
    Source.Builder files = Source.newBuilder();
    for (JsonElement element : source.getAsJsonArray("files")) {
      JsonObject file = element.getAsJsonObject();
      files.addFiles(
          File.newBuilder()
              .setName(file.get("name").getAsString())
              .setContent(file.get("content").getAsString()));
    }
    return new Ruleset(FirebaseRulesProtoCompiler.createStandalone(OPTIONS).compile(files.build()));
  }

  RulesetAst ast() {
    return compiled.getRulesetAst();
  }

  /** Adds the issues and the version of the language to an answer. */
  JsonObject report(JsonObject answer) {
    for (Issue issue : compiled.getIssues()) {
      boolean error = issue.getSeverity() == Issue.Severity.ERROR;
      answer
          .getAsJsonArray(error ? "errors" : "warnings")
          .add(
              "%s:%d:%d %s"
                  .formatted(
                      issue.getSourcePosition().getFileName(),
                      issue.getSourcePosition().getLine(),
                      issue.getSourcePosition().getColumn(),
                      issue.getDescription()));
    }
    JsonObject result = new JsonObject();
    if (!compiled.hasCompilationError()) {
      result.addProperty("rulesVersion", ast().getVersion().getNumber());
    }
    answer.add("result", result);
    return answer;
  }
}
