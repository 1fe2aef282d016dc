package no.grobunn.cli.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.map.MapDesk;
import no.grobunn.cli.map.MapStart;
import no.grobunn.cli.starter.NewFolder;
import no.grobunn.cli.starter.Starter;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.exchange.ActorMapImport;

/** What takes actor maps out and in. */
final class MapModule extends AbstractModule {
    @Override
    protected void configure() {
        Provider<Console> console = getProvider(Console.class);
        Provider<LanguageChoice> language = getProvider(LanguageChoice.class);
        Provider<PathNames> paths = getProvider(PathNames.class);
        Provider<Starter> starter = getProvider(Starter.class);
        Provider<NewFolder> folder = getProvider(NewFolder.class);

        bind(MapDesk.class).toProvider(() -> new MapDesk(console.get(), language.get(), paths.get()));
        bind(MapStart.class)
                .toProvider(() -> new MapStart(
                        new ActorMapImport(), starter.get(), folder.get(), console.get(), language.get(), paths.get()));
    }
}
