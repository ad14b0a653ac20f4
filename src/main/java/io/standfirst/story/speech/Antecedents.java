package io.standfirst.story.speech;

import io.standfirst.story.speech.Cast.Gender;
import io.standfirst.story.speech.Mention.Form;
import java.util.List;

/** Finds whom "he" and "she" stand for. */
final class Antecedents {

    private static final int REACH = 40;
    private static final int PARAGRAPHS = 4;

    private final Prose prose;
    private final Cast cast;
    private final Mentions mentions;

    Antecedents(Prose prose, Cast cast, Mentions mentions) {
        this.prose = prose;
        this.cast = cast;
        this.mentions = mentions;
    }

    /**
     * The person whom a pronoun most likely means; null if nobody comes into question.
     *
     * @param lastSpeaker the name of who was quoted last; may be null
     */
    Mention of(Mention pronoun, String lastSpeaker) {
        List<Mention> all = mentions.all();
        Gender gender = prose.at(pronoun.from()).is("she") ? Gender.SHE : Gender.HE;
        int paragraph = prose.at(pronoun.from()).paragraph();
        Mention best = null;
        double highest = Double.NEGATIVE_INFINITY;
        int last = mentions.indexBefore(pronoun.from());
        for (int i = last; i >= 0 && i > last - REACH; i--) {
            Mention mention = all.get(i);
            if (paragraph - prose.at(mention.from()).paragraph() > PARAGRAPHS * 2) {
                break;
            }
            double score = mention.form() == Form.PERSON ? score(mention, pronoun, gender, lastSpeaker) : Double.NEGATIVE_INFINITY;
            if (score > highest) {
                highest = score;
                best = mention;
            }
        }
        return best;
    }

    private double score(Mention mention, Mention pronoun, Gender gender, String lastSpeaker) {
        Gender own = cast.gender(mention);
        if (own.differsFrom(gender)) {
            return Double.NEGATIVE_INFINITY;
        }
        Token at = prose.at(mention.from());
        Token here = prose.at(pronoun.from());
        double score = own == gender ? AntecedentClue.GENDER_FITS.weight() : 0;
        score += AntecedentClue.EACH_PARAGRAPH_BETWEEN.weight() * Math.min(PARAGRAPHS, (here.paragraph() - at.paragraph() + 1) / 2);
        score += AntecedentClue.EACH_SENTENCE_BETWEEN.weight() * Math.min(5, here.sentence() - at.sentence());
        if (mentions.all().get(mentions.firstOf(at.sentence())) == mention) {
            score += AntecedentClue.FIRST_OF_SENTENCE.weight();
        }
        if (mention.possessed()) {
            score += AntecedentClue.OWNS_SOMETHING.weight();
        }
        if (mentions.isBehindPreposition(mention)) {
            score += AntecedentClue.BEHIND_PREPOSITION.weight();
        }
        if (mention.name().equals(lastSpeaker)) {
            score += AntecedentClue.SPOKE_LAST.weight();
        }
        return score;
    }
}
