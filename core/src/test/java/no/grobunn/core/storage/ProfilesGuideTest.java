package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ProfileFields;
import no.grobunn.core.pilot.FunderProfileId;
import org.junit.jupiter.api.Test;

/** The guide to profiles leaves nothing out, and its example is read. */
class ProfilesGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "profiles.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyKeyIsExplained() throws IOException {
        String guide = Files.readString(GUIDE);
        Set<String> keys = new LinkedHashSet<>();
        collect(ProfileFields.PROFILE, keys);

        assertThat(keys)
                .contains("maxPages", "monthsAfterEnd")
                .allSatisfy(key -> assertThat(guide).containsPattern("`" + key + "`|[{ ]" + key + "[,:}]"));
    }

    @Test
    void everyBuiltInIsNamed() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(FunderProfiles.builtIn().ids())
                .extracting(FunderProfileId::value)
                .allSatisfy(id -> assertThat(guide).contains("| `" + id + "` |"));
    }

    @Test
    void theExampleIsRead() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(GUIDE));

        assertThat(example.find()).isTrue();
        assertThat(ProfileText.problems(example.group(1))).isEmpty();
    }

    private static void collect(FieldType<?> type, Set<String> keys) {
        if (type instanceof ListType<?> list) {
            collect(list.element(), keys);
        } else if (type instanceof ObjectType<?> object) {
            for (Field<?, ?> field : object.fields()) {
                keys.add(field.key());
                collect(field.type(), keys);
            }
        }
    }
}
