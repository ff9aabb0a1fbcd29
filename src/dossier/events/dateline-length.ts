/** Length of the line a dispatch opens with, which says where and when it was sent; 0 when there is none. */
export const datelineLength = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0;

/** « PYONGYANG, 11 septembre 2018 (AFP) – », « Séoul, 18 juin (Yonhap) -- », « PYONGYANG, 19 mars. /TASS/. » */
const DATELINE = /^\p{Lu}[\p{L}\p{M}'’ -]{1,30}(?:,[^–—()/]{0,30})? ?(?:\([^)]{2,20}\) ?(?:--|[–—-])|\/\p{Lu}{2,12}\/\.?)/u;
