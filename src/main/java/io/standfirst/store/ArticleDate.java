package io.standfirst.store;

/** The instants of an article by which it can be filtered and sorted. */
public enum ArticleDate {

    PUBLISHED, UPDATED, CREATED;

    /** By which a view is listed, unless somebody asks for another order. */
    public static ArticleDate listing(View view) {
        return switch (view) {
            case PUBLISHED -> PUBLISHED;
            case WORKING -> CREATED;
        };
    }
}
