package io.standfirst.search;

import io.standfirst.testing.Stories;
import java.util.List;

/** Stories to find, each with words that others have, too. */
enum Catalogue {

    BARRIER("en", "Storm barrier opens a year early",
            "The gates at the mouth of the bay closed for the first time on Monday.",
            "Engineers tested all nine gates. A strike at the steelworks had delayed them in spring. The harbour stays open to"
                    + " ships while they are up."),
    FEES("en", "Mooring gets dearer",
            "The council wants more from owners of boats.",
            "From June, a berth in the harbour costs a tenth more. Harbours along the coast did the same last year."),
    FERRY("en", "Ferry crews vote to strike",
            "No boats to the islands on Friday and Saturday.",
            "Nine in ten voted for it. The company calls the strike unlawful and talks go on in the harbour office."),
    TRAM("en", "Trams return to the old town",
            "Rails were laid again after sixty years.",
            "The first tram left the market square at dawn. A ticket costs as much as on the bus."),
    BUS("en", "Night buses run until three",
            "The last bus home leaves later on weekends.",
            "The town pays for a trial of six months. Old people ask for more stops."),
    TEACHER("en", "Island school gets a teacher",
            "After two years without one, lessons begin again.",
            "Nine children live on the island. The new teacher came by boat on Sunday."),
    BREAD("en", "Baker wins prize for rye bread",
            "The jury praised the crust.",
            "He bakes at night and sells from a window. His flour comes from the mill at the weir."),
    OLD_FLOOD("en", "Once more low town is under water", "Pumps ran all night.", "The river rose over the wall by the mill at four."),
    NEW_FLOOD("en", "Low town is under water once more", "Pumps ran all night.", "The river rose over the wall by the mill at four."),
    MAYOR("fr", "Élections municipales : la maire réélue",
            "Elle obtient une large majorité.",
            "Les électeurs ont voté dimanche. L’opposition demande un nouveau décompte des bulletins."),
    STRIKE_OF_BAKERS("de", "Bäcker legen die Arbeit nieder",
            "Am Montag bleiben viele Läden geschlossen.",
            "Die Gewerkschaft fordert höhere Löhne für alle Bäckereien der Stadt."),
    FISHERMEN("es", "Los pescadores vuelven al puerto",
            "Tras tres semanas de tormenta, los barcos salen de nuevo.",
            "El precio del pescado había subido en todas las ciudades.");

    private final String language;
    private final String headline;
    private final String standfirst;
    private final String body;

    Catalogue(String language, String headline, String standfirst, String body) {
        this.language = language;
        this.headline = headline;
        this.standfirst = standfirst;
        this.body = body;
    }

    String headline() {
        return headline;
    }

    /** To be sent. */
    Stories story(String publisher) {
        Stories story = Stories.story(headline).with("language", language).with("standfirst", standfirst)
                .with("publisher", publisher).section(null, body);
        return this == TEACHER ? story.quote("The new teacher came by boat on Sunday", "Wilma Okafor") : story;
    }

    static List<String> headlines(List<Catalogue> stories) {
        return stories.stream().map(Catalogue::headline).toList();
    }
}
