package io.standfirst.story.speech;

import io.standfirst.story.speech.Mention.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides who spoke each passage, one after the other: who spoke last is a clue for the next. */
final class SpeakerFinder {

    /** The score of nobody who is named, so that the only candidate is not sure to be right. */
    private static final double NOBODY = 2.0;

    private final Prose prose;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Candidates candidates;

    SpeakerFinder(Prose prose) {
        this.prose = prose;
        List<Mention> found = MentionFinder.find(prose);
        this.cast = new Cast(prose, found);
        Mentions mentions = new Mentions(prose, cast.resolved(found));
        this.antecedents = new Antecedents(prose, cast, mentions);
        this.candidates = new Candidates(prose, mentions, TellingFinder.find(prose, mentions));
    }

    Cast cast() {
        return cast;
    }

    /** Each passage that is a quotation. */
    List<Said> find() {
        List<Said> said = new ArrayList<>();
        Candidate last = null;
        String name = null;
        for (int i = 0; i < prose.passages().size(); i++) {
            List<Candidate> all = candidates.of(i, last);
            Candidate best = best(all);
            if (best != null) {
                name = best.carried() ? name : name(best.mention(), name);
                last = new Candidate(named(best.mention(), name), best.telling(), best.carried(), best.clues());
            }
            Said words = new Said(i, prose.passages().get(i), best == null ? null : last, best == null ? null : name,
                    best == null ? 0 : confidence(best, all));
            if (!Unspoken.isNoQuotation(prose, prose.tokenOf()[i], words)) {
                said.add(words);
            }
        }
        return shared(said);
    }

    /**
     * A quotation of several paragraphs, whose marks end with the last, may be attributed there alone: then its first paragraphs
     * were spoken by the same.
     */
    private static List<Said> shared(List<Said> said) {
        List<Said> shared = new ArrayList<>(said);
        for (int i = said.size() - 2; i >= 0; i--) {
            Said words = shared.get(i);
            Said next = shared.get(i + 1);
            boolean goesOn = !words.passage().closed() && next.index() == words.index() + 1;
            if (goesOn && !words.isAttributed() && next.isAttributed()) {
                shared.set(i, new Said(words.index(), words.passage(), next.by(), next.name(), next.confidence()));
            }
        }
        return shared;
    }

    private static Mention named(Mention mention, String name) {
        return mention.form() != Form.HE_SHE || name == null ? mention
                : new Mention(Form.PERSON, mention.from(), mention.to(), name, null, false);
    }

    private String name(Mention mention, String last) {
        if (mention.form() == Form.HE_SHE) {
            Mention person = antecedents.of(mention, last);
            return person == null ? mention.name() : person.name();
        }
        return mention.form() == Form.NOUN ? cast.byRole(mention) : mention.name();
    }

    private static Candidate best(List<Candidate> all) {
        return all.stream().max(Comparator.comparingDouble(Candidate::score)).orElse(null);
    }

    /** How likely the best is right, all others considered that are somebody else. */
    private static double confidence(Candidate best, List<Candidate> all) {
        double own = 0;
        double sum = Math.exp(NOBODY - best.score());
        for (Candidate candidate : all) {
            double likelihood = Math.exp(candidate.score() - best.score());
            own += candidate.mention().name().equals(best.mention().name()) ? likelihood : 0;
            sum += likelihood;
        }
        return own / sum;
    }
}
