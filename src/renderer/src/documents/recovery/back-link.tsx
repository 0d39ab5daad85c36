import { TextLink } from '#ui/TextLink.tsx';

export const backToFiles = <TextLink to="/files">Back to files and privacy</TextLink>;
