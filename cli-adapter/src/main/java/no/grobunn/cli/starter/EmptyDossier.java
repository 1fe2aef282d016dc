package no.grobunn.cli.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** A dossier that holds only what must be there; the other parts wait as comments, explained field by field by the catalogue. */
final class EmptyDossier {
    /** Which parts stand in which file: apart where different people write them. */
    private static final Map<String, List<String>> FILES = files();

    private static final String MAIN_FILE = "dossier.yaml";
    private static final Set<String> LIVE = Set.of("project", "actors");

    private final Texts own;
    private final Language language;
    private final Optional<String> owner;

    /**
     * An empty dossier.
     *
     * @param owner the id of the project's owner, if there is an actor already
     */
    EmptyDossier(Language language, Texts own, Optional<String> owner) {
        this.language = language;
        this.own = own;
        this.owner = owner;
    }

    private static Map<String, List<String>> files() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put(MAIN_FILE, List.of("project", "waivers"));
        files.put("actors.yaml", List.of("actors", "relationships"));
        files.put("meetings.yaml", List.of("resourceGroup", "meetings"));
        files.put("initiatives.yaml", List.of("initiatives"));
        files.put("needs.yaml", List.of("needs", "opportunities", "ambitions"));
        files.put("goals.yaml", List.of("goals"));
        files.put("pilot.yaml", List.of("pilots"));
        files.put("actions.yaml", List.of("actionProposals"));
        return files;
    }

    List<StarterFile> files(String firstLine) {
        List<StarterFile> files = new ArrayList<>();
        FILES.forEach((name, keys) -> files.add(new StarterFile(name, text(name, keys, firstLine))));
        return files;
    }

    private String text(String name, List<String> keys, String firstLine) {
        CommentedYaml yaml = new CommentedYaml();
        yaml.line(firstLine);
        if (name.equals(MAIN_FILE)) {
            yaml.comment(own.get("starter.head"));
            owner.ifPresent(id -> yaml.comment(own.get("starter.head.owner", id)));
            yaml.blank();
            yaml.line("format: grobunn/1");
        } else {
            yaml.comment(own.get("starter.head.part"));
        }
        FieldTemplate template = new FieldTemplate(yaml, new Samples(language, own, owner), Texts.of(language), own);
        keys.forEach(key -> template.part(part(key), LIVE.contains(key)));
        return yaml.text();
    }

    private static Field<?, ?> part(String key) {
        return DossierFields.DOSSIER.field(key).orElseThrow();
    }
}
