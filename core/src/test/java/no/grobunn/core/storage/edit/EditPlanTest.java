package no.grobunn.core.storage.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import no.grobunn.core.comparison.DossierComparison;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.storage.ChangedMeanwhileException;
import no.grobunn.core.storage.DossierFiles;
import no.grobunn.core.storage.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes a person's file leaves the rest of it alone. */
class EditPlanTest {
    private static final String FILE = """
            # Prosjektet vårt
            format: grobunn/1

            project:
              id: reparer   # endres ikke
              title: 'Reparer igjen'
              phase: pre-project
              language: nb
              summary: >-
                Folk skal kunne reparere det de eier,
                i nærheten av der de bor og arbeider.
              owner: verkstedet
              period: {start: 2027-01-01, end: 2027-12-31}

            actors:
              # Den som eier
              - id: verkstedet
                name: Verkstedet   # i havna
                sector: business
                tags: [a, "b"]

              # Den som lærer
              - id: skolen
                name: "Skolen"
                sector: education

            needs:
              - {id: verktoy, statement: Vi trenger verktøy., priority: 1}
              - {id: tid, statement: Vi trenger tid., priority: 2}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_value_changes_where_it_stands_and_keeps_its_quotes_and_comments() throws IOException {
        assertEdited(text -> text.replace("'Reparer igjen'", "'Reparer mer'")
                .replace("name: Verkstedet ", "name: Verkstedene ")
                .replace("\"Skolen\"", "\"Fagskolen\"")
                .replace("priority: 2", "priority: 3")
                .replace("end: 2027-12-31", "end: 2028-06-30"));
    }

    @Test
    void an_entry_comes_last_in_the_style_of_its_list() throws IOException {
        assertEdited(text -> text.replace(
                        "sector: education\n",
                        "sector: education\n\n  - id: havna\n    name: Havna\n    sector: public\n")
                .replace(
                        "priority: 2}\n",
                        "priority: 2}\n  - {id: plass, statement: Vi trenger plass., priority: 1}\n"));
    }

    @Test
    void a_new_key_comes_behind_the_one_that_the_catalogue_has_before_it() throws IOException {
        assertEdited(text -> text.replace("sector: education\n", "sector: education\n    description: Lærer bort.\n")
                .replace("bor og arbeider.\n", "bor og arbeider.\n  background: Det kastes for mye.\n")
                .replace("priority: 1}", "priority: 1, setAside: Ikke nå}"));
    }

    @Test
    void an_entry_goes_with_the_comment_that_is_its_own() throws IOException {
        assertEdited(text ->
                text.replace("\n  # Den som lærer\n  - id: skolen\n    name: \"Skolen\"\n    sector: education\n", ""));
    }

    @Test
    void a_list_of_values_keeps_what_stays_as_it_is() throws IOException {
        assertEdited(text -> text.replace("[a, \"b\"]", "[\"b\", c]"));
    }

    @Test
    void a_list_that_is_not_there_yet_comes_behind_an_empty_line() throws IOException {
        assertEdited(text -> text.replace("\nneeds:", """

                relationships:
                  - from: verkstedet
                    to: skolen
                    kind: collaborates
                    status: existing

                needs:"""));
    }

    @Test
    void a_folded_text_is_folded_again() throws IOException {
        assertEdited(text -> text.replace("det de eier,\n", "alt de eier,\n"));
        String paragraphs = FILE.replace("bor og arbeider.\n", "bor og arbeider.\n\n    Også i bygdene og på øyene.\n");
        assertEdited(paragraphs, text -> text.replace("og på øyene", "og på holmene"));
    }

    @Test
    void windows_line_ends_and_the_byte_order_mark_stay() throws IOException {
        String windows = "\uFEFF" + FILE.replace("\n", "\r\n");
        write("dossier.yaml", windows);
        DossierFiles files = DossierFiles.load(folder);

        EditPlan plan = plan(files, FILE.replace("name: Verkstedet ", "name: Verkstedene "));

        assertThat(plan.text("dossier.yaml")).isEqualTo(windows.replace("name: Verkstedet ", "name: Verkstedene "));
    }

    @Test
    void a_comment_that_may_be_anothers_stops_the_plan_and_the_patch_says_what_to_do() throws IOException {
        String file = FILE.replace("  - {id: verktoy", "  # Fra møtet\n  - {id: verktoy");
        write("dossier.yaml", file);

        EditPlan plan = plan(
                DossierFiles.load(folder),
                FILE.replace("  - {id: verktoy, statement: Vi trenger verktøy., priority: 1}\n", ""));

        assertThat(plan.refusal()).contains(EditRefusal.COMMENT);
        assertThat(plan.patch()).isEqualTo("""
                        @@ needs/verktoy @@
                        -- id: verktoy
                        -  statement: Vi trenger verktøy.
                        -  priority: 1
                        """);
        assertThatThrownBy(plan::write).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_single_value_is_mended_where_it_stands() throws IOException {
        assertEdited(text -> text.replace("[a, \"b\"]", "[a, \"c\"]"));
        String lines = FILE.replace("[a, \"b\"]", "\n      - første  # viktig\n      - 'andre'\n      - tredje");
        assertEdited(lines, text -> text.replace("'andre'", "'tiende'"));
        assertEdited(lines, text -> text.replace("      - tredje\n", ""));
    }

    @Test
    void json_stays_json_with_its_own_indentation() throws IOException {
        String file = """
                {
                \t"format": "grobunn/1",
                \t"project": {
                \t\t"id": "reparer", "title": "Reparer igjen", "phase": "pre-project", "language": "nb",
                \t\t"summary": "Folk skal kunne reparere. 😀",
                \t\t"owner": "verkstedet",
                \t\t"period": {"start": "2027-01-01", "end": "2027-12-31"}
                \t},
                \t"actors": [
                \t\t{
                \t\t\t"id": "verkstedet",
                \t\t\t"name": "Verkstedet",
                \t\t\t"sector": "business",
                \t\t\t"tags": ["a", "b #1"]
                \t\t}
                \t]
                }
                """;
        assertEdited(
                "dossier.json",
                file,
                text -> text.replace("Reparer igjen", "Reparer \\\"mer\\\"")
                        .replace("2027-12-31", "2028-06-30")
                        .replace("[\"a\", \"b\"]", "[\"a\", \"c: d\"]")
                        .replace("\t\t}\n\t]", """
                        \t\t},
                        \t\t{
                        \t\t\t"id": "skolen",
                        \t\t\t"name": "Skolen",
                        \t\t\t"tags": [
                        \t\t\t\t"x"
                        \t\t\t],
                        \t\t\t"sector": "education"
                        \t\t}
                        \t],
                        \t"needs": [
                        \t\t{
                        \t\t\t"id": "tid",
                        \t\t\t"statement": "Vi trenger \\"tid\\".",
                        \t\t\t"priority": 1
                        \t\t}
                        \t]"""));
        assertEdited(
                "dossier.json",
                file.replaceAll("[\n\t]", ""),
                text -> text.replace(
                        "\"business\",", "\"business\", \"description\": \"Vi\\nlager\", \"offers\": [\"x\", \"y\"],"));
    }

    @Test
    void entries_change_places_with_their_comments_and_with_what_changes_in_them() throws IOException {
        String needs = FILE.substring(FILE.indexOf("needs:"));
        assertEdited(text -> text.replace(needs, """
                needs:
                  - {id: tid, statement: Vi trenger mer tid., priority: 2}
                  - {id: verktoy, statement: Vi trenger verktøy., priority: 1}
                """));
        assertEdited(text -> text.substring(0, text.indexOf("  # Den som eier")) + """
                  # Den som lærer
                  - id: skolen
                    name: "Skolen"
                    sector: education

                  # Den som eier
                  - id: verkstedet
                    name: Verkstedet   # i havna
                    sector: business
                    tags: ["b", a]

                """ + needs);
    }

    @Test
    void a_comment_that_may_stand_above_several_keeps_entries_in_their_places() throws IOException {
        String file = FILE.replace("  # Den som lærer\n", "");
        int second = file.indexOf("  - id: skolen");
        int first = file.indexOf("  - id: verkstedet");
        int needs = file.indexOf("\nneeds:");
        write("dossier.yaml", file);

        EditPlan plan = plan(
                DossierFiles.load(folder),
                file.substring(0, first)
                        + file.substring(second, needs)
                        + file.substring(first, second)
                        + file.substring(needs));

        assertThat(plan.refusal()).contains(EditRefusal.COMMENT);
        assertThat(plan.refusedAt()).hasToString("Optional[dossier.yaml:16:3]");
    }

    @Test
    void entries_below_the_same_heading_change_places() throws IOException {
        String rom = "  # Fra møtet\n  - {id: rom, statement: Vi trenger rom., priority: 1}\n";
        String verktoy = "  - {id: verktoy, statement: Vi trenger verktøy., priority: 1}\n";
        String tid = "  - {id: tid, statement: Vi trenger tid., priority: 2}\n";
        assertEdited(
                FILE.replace(verktoy + tid, rom + verktoy + tid), text -> text.replace(verktoy + tid, tid + verktoy));
    }

    @Test
    void a_comment_that_nothing_moves_over_keeps_no_entries_in_their_places() throws IOException {
        String rom = "  # Fra møtet\n  - {id: rom, statement: Vi trenger rom., priority: 1}\n\n  # Fra brevene\n\n";
        String verktoy = "  # Fra Per\n  - {id: verktoy, statement: Vi trenger verktøy., priority: 1}\n";
        String tid = "  # Fra Kari\n  - {id: tid, statement: Vi trenger tid., priority: 2}\n";
        String needs = FILE.substring(FILE.indexOf("  - {id: verktoy"));
        assertEdited(FILE.replace(needs, rom + verktoy + tid), text -> text.replace(verktoy + tid, tid + verktoy));
    }

    @Test
    void the_first_line_that_ends_otherwise_is_named() throws IOException {
        write("dossier.yaml", FILE.replace("sector: business\n", "sector: business\r\n"));

        EditPlan plan = plan(DossierFiles.load(folder), FILE.replace("priority: 2", "priority: 3"));

        assertThat(plan.refusal()).contains(EditRefusal.LINE_ENDS);
        assertThat(plan.refusedAt()).hasToString("Optional[dossier.yaml:19:1]");
    }

    @Test
    void a_hash_sign_within_a_text_is_no_comment() throws IOException {
        String file = FILE.replace("    sector: education\n", """
                    description: |
                      Vi lærer bort
                      # og lærer selv
                    website: https://skolen.no/#oss
                    sector: education
                    offers: ["C# for alle", Sveising]
                """);
        assertEdited(
                file,
                text -> text.replace("    website: https://skolen.no/#oss\n", "")
                        .replace("[\"C# for alle\", Sveising]", "[Sveising]"));
        assertEdited(file, text -> text.replace("      # og lærer selv", "      # og lærer mye"));
    }

    @Test
    void a_comment_at_the_head_of_a_text_is_not_lost() throws IOException {
        String file = FILE.replace("summary: >-", "summary: >-  # fra søknaden");
        write("dossier.yaml", file);

        assertThat(plan(DossierFiles.load(folder), file.replace("det de eier", "alt de eier"))
                        .refusal())
                .contains(EditRefusal.COMMENT);
    }

    @Test
    void an_entry_comes_into_the_file_of_the_entry_before_it() throws IOException {
        write("dossier.yaml", FILE);
        write("flere.yaml", "# Flere\nneeds:\n  - id: rad\n    statement: Vi trenger råd.\n    priority: 1\n");
        DossierFiles files = DossierFiles.load(folder);

        EditPlan plan = plan(
                files,
                FILE + "  - {id: rad, statement: Vi trenger råd., priority: 1}\n"
                        + "  - {id: ny, statement: Vi trenger nytt., priority: 1}\n");

        assertThat(plan.changedFiles()).containsExactly("flere.yaml");
        assertThat(plan.patch()).isEqualTo("""
                        --- flere.yaml
                        +++ flere.yaml
                        @@ -3,3 +3,6 @@
                           - id: rad
                             statement: Vi trenger råd.
                             priority: 1
                        +  - id: ny
                        +    statement: Vi trenger nytt.
                        +    priority: 1
                        """);
    }

    @Test
    void a_file_that_changed_meanwhile_is_not_written_over() throws IOException {
        write("dossier.yaml", FILE);
        EditPlan plan = plan(DossierFiles.load(folder), FILE.replace("priority: 2", "priority: 3"));
        write("dossier.yaml", FILE + "# mer\n");

        assertThatThrownBy(plan::write).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(folder.resolve("dossier.yaml")).hasContent(FILE + "# mer\n");
    }

    private void assertEdited(UnaryOperator<String> edit) throws IOException {
        assertEdited(FILE, edit);
    }

    private void assertEdited(String file, UnaryOperator<String> edit) throws IOException {
        assertEdited("dossier.yaml", file, edit);
    }

    private void assertEdited(String name, String file, UnaryOperator<String> edit) throws IOException {
        write(name, file);
        String wanted = edit.apply(file);
        assertThat(wanted).isNotEqualTo(file);

        EditPlan plan = plan(DossierFiles.load(folder.resolve(name)), wanted);
        assertThat(plan.refusal()).isEmpty();
        plan.write();

        assertThat(folder.resolve(name)).hasContent(wanted);
    }

    private static EditPlan plan(DossierFiles files, String wanted) {
        Dossier after = new DossierReader()
                .read(wanted.startsWith("{") ? "d.json" : "d.yaml", wanted.getBytes(StandardCharsets.UTF_8))
                .dossierOrThrow();
        return EditPlan.of(
                files,
                DossierComparison.of(files.read().dossierOrThrow(), after).changes());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
