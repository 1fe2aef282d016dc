package no.grobunn.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.grobunn.core.readiness.rule.StandardRules;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

/** The table of rules in {@code docs/readiness.md} is what the rules say. {@code -Dgrobunn.screens=write} writes it anew. */
class RuleTableTest {
    private static final Path PAGE = Path.of("..", "docs", "readiness.md");
    private static final String BEGIN = "<!-- rules -->\n";
    private static final String END = "<!-- /rules -->\n";

    @Test
    void everyRuleStandsInTheGuide() throws IOException {
        String table = table(ReadinessRules.builder().add(new StandardRules()).build());
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if ("write".equals(System.getProperty("grobunn.screens"))) {
            Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
        }

        assertThat(Files.readString(PAGE))
                .as("docs/readiness.md; write it anew: mvn -pl core test -Dtest=RuleTableTest -Dgrobunn.screens=write")
                .contains(BEGIN + table + END);
    }

    private static String table(ReadinessRules rules) {
        StringBuilder table = new StringBuilder("| code | weight | about |\n|---|---|---|\n");
        for (RuleDescription rule : rules.descriptions()) {
            String code = rule.code();
            String weight = rule.severity().code();
            table.append("| [%s](codes.md#%s) | %s | %s |\n".formatted(code, code, weight, rule.title(Language.EN)));
        }
        return table.toString();
    }
}
