package no.grobunn.core.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in Java sources the codes that {@code refuse}, {@code require} and {@code unique} are called with. */
final class RuleCodes {
    private static final Pattern CALL = Pattern.compile("\\b(refuse|require|unique|Mistake)\\(");
    private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"");

    private RuleCodes() {}

    /** The codes in every source file below a folder. */
    static Set<String> below(Path folder) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                codes.addAll(in(Files.readString(file)));
            }
        }
        return codes;
    }

    /** The codes in a source text. */
    static Set<String> in(String source) {
        Set<String> codes = new TreeSet<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            List<String> arguments = arguments(source, call.end());
            // What is required comes before the rule; the other calls begin with it.
            int rule = call.group(1).equals("require") ? 1 : 0;
            if (arguments.size() > rule) {
                CODE.matcher(arguments.get(rule)).results().forEach(code -> codes.add(code.group(1)));
            }
        }
        return codes;
    }

    /** The arguments of a call, cut at the commas that stand in no parentheses and in no string. */
    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int begin = from;
        boolean quoted = false;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            quoted ^= c == '"' && source.charAt(i - 1) != '\\';
            if (quoted) {
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == ',')) {
                arguments.add(source.substring(begin, i));
                begin = i + 1;
            }
            if (depth < 0) {
                break;
            }
        }
        return arguments;
    }
}
