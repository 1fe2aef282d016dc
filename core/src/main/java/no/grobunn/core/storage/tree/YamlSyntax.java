package no.grobunn.core.storage.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in our own codes what the YAML scanner stumbled over: the slips that people make each have one, the rest share {@code yaml-syntax}. */
final class YamlSyntax {
    private YamlSyntax() {}

    static Mistake mistake(MarkedYamlEngineException e, SourceText source) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        String code = code(problem, context);
        // Where something is not closed, the person looks for its beginning, not for the end of the file.
        Optional<Mark> mark = code.startsWith("yaml-unclosed") ? e.getContextMark() : e.getProblemMark();
        return new Mistake(code, place(mark.or(e::getProblemMark), source));
    }

    private static String code(String problem, String context) {
        if (problem.contains("\\t(TAB)")) {
            return "yaml-tab";
        }
        if (problem.contains("that cannot start any token")) {
            return "yaml-reserved-character";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "yaml-colon";
        }
        if (problem.startsWith("found unexpected end of stream") || problem.startsWith("found unexpected document")) {
            return "yaml-unclosed-quote";
        }
        if (problem.contains("escape") || context.contains("escape")) {
            return "yaml-escape";
        }
        if (context.startsWith("while parsing a flow")) {
            return "yaml-unclosed-bracket";
        }
        return problem.startsWith("expected <block end>") || problem.startsWith("could not find expected ':'")
                ? "yaml-indentation"
                : "yaml-syntax";
    }

    private static no.grobunn.core.storage.tree.Mark place(Optional<Mark> mark, SourceText source) {
        return source.at(source.offset(mark.map(Mark::getIndex).orElse(0)));
    }
}
