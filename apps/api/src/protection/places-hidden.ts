/** A file leaves Laget: with a protected address it says nowhere where (A03). `$1` is whom it is about. */
export const placesHidden = `EXISTS (SELECT 1 FROM app.protection h WHERE h.young_person_id = $1 AND upper_inf(h.during) AND h.level <> 'shielded')`;
